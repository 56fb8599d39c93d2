/** The demo's first pair with the group that came before it, and a second pair that is only managed. */
import { civilDate, type CampusId, type CivilDate, type EntityId, type SchoolGroupId } from "@qitong/domain";
import type { Lineage, LineageCampus, LineageEntity } from "@qitong/domain/legal-entity";

const merger = civilDate("2026-09-01");
export const exampleToday = civilDate("2026-11-24");
const entityId = (serial: number) => `01JENT1TY${String(serial).padStart(17, "0")}` as EntityId;
export const campusId = (serial: number) => `01JCAMPVS${String(serial).padStart(17, "0")}` as CampusId;
const groupId = (serial: number) => `01JGR0VP0${String(serial).padStart(17, "0")}` as SchoolGroupId;

const entity = (serial: number, name: string, registeredOn: CivilDate, dissolvedOn: CivilDate | null = null): LineageEntity => ({
  id: entityId(serial), registeredOn, dissolvedOn, names: [{ name, startsOn: registeredOn, endsOn: dissolvedOn }],
});
const campus = (serial: number, name: string, openedOn: CivilDate, more: Partial<LineageCampus> = {}): LineageCampus => ({
  id: campusId(serial), openedOn, closedOn: null,
  names: [{ name, startsOn: openedOn, endsOn: null }],
  affiliations: [{ entityId: entityId(serial), startsOn: openedOn, endsOn: null }],
  ...more,
});
const founded = [civilDate("1962-09-01"), civilDate("1978-09-01"), civilDate("1984-09-01"), civilDate("1989-09-01")] as const;

export const exampleLineage: Lineage = {
  entities: [
    entity(1, "宁安路小学", founded[0]), entity(2, "新华路小学", founded[1], merger), entity(3, "西苑小学", founded[2]), entity(4, "新开学小学", founded[3]),
  ],
  campuses: [
    campus(1, "宁安路小学", founded[0]),
    campus(2, "新华路小学", founded[1], {
      names: [{ name: "新华路小学", startsOn: founded[1], endsOn: merger }, { name: "宁安路小学新华路校区", startsOn: merger, endsOn: null }],
      affiliations: [{ entityId: entityId(2), startsOn: founded[1], endsOn: merger }, { entityId: entityId(1), startsOn: merger, endsOn: null }],
    }),
    campus(3, "西苑小学", founded[2]),
    campus(4, "新开学小学", founded[3]),
  ],
  successions: [{ fromEntityId: entityId(2), toEntityId: entityId(1), succeededOn: merger, decreeNumber: "新政字〔2026〕12号" }],
  groups: [
    {
      id: groupId(1), kind: "entrusted", name: "宁安路小学托管新华路小学",
      memberships: [
        { campusId: campusId(1), role: "lead", startsOn: civilDate("2024-09-01"), endsOn: merger },
        { campusId: campusId(2), role: "member", startsOn: civilDate("2024-09-01"), endsOn: merger },
      ],
    },
    {
      id: groupId(2), kind: "entrusted", name: "西苑小学托管新开学小学",
      memberships: [
        { campusId: campusId(3), role: "lead", startsOn: civilDate("2025-09-01"), endsOn: null },
        { campusId: campusId(4), role: "member", startsOn: civilDate("2025-09-01"), endsOn: null },
      ],
    },
    {
      id: groupId(3), kind: "zone", name: "西苑学区",
      memberships: [
        { campusId: campusId(3), role: "lead", startsOn: civilDate("2021-09-01"), endsOn: null },
        { campusId: campusId(1), role: "member", startsOn: civilDate("2021-09-01"), endsOn: null },
      ],
    },
  ],
};
