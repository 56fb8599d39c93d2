/** Example answers for stories and tests: the three pairs of the demo, one of them merged. */
import { civilDate, type CampusId, type EntityId, type SchoolGroupId } from "@qitong/domain";
import type { CampusDetail, EntityDetail, RegistryCampus, RegistryEntity } from "./registry-row";

const campus = (serial: number, name: string, more: Partial<RegistryCampus> = {}): RegistryCampus => ({
  id: `01JCAMPVS${String(serial).padStart(17, "0")}` as CampusId,
  name,
  localNumber: `XH${serial}`,
  stage: "primary",
  address: "石家庄市新华区",
  position: null,
  schoolCode: `21139000${String(serial).padStart(2, "0")}`,
  head: null,
  pupils: { count: 600 + serial * 97, source: "2026 学年初事业统计（演示）" },
  zone: { name: "西苑学区", role: serial === 1 ? "lead" : "member" },
  groups: [],
  ...more,
});

const entity = (serial: number, name: string, campuses: readonly RegistryCampus[], more: Partial<RegistryEntity> = {}): RegistryEntity => ({
  id: `01JENT1TY${String(serial).padStart(17, "0")}` as EntityId,
  name,
  creditCode: `12130105400000${String(serial).padStart(3, "0")}X`,
  registeredOn: civilDate("1998-09-01"),
  principal: { name: "王校长", title: "校长" },
  campuses: [...campuses],
  mergedLater: null,
  ...more,
});

export const exampleEntities: readonly RegistryEntity[] = [
  entity(1, "西苑小学", [campus(1, "西苑小学")]),
  entity(2, "新开学小学", [campus(2, "新开学小学", { pupils: null, zone: null })]),
  entity(3, "宁安路小学", [
    campus(3, "宁安路小学"),
    campus(4, "宁安路小学新华路校区", { schoolCode: null, head: { name: "李执行校长", title: "执行校长" } }),
  ]),
];

/** The same district before the merger: the entity of the fourth campus is still its own. */
export const entitiesBefore: readonly RegistryEntity[] = [
  entity(3, "宁安路小学", [campus(3, "宁安路小学")]),
  entity(4, "新华路小学", [campus(4, "新华路小学")], { mergedLater: { intoName: "宁安路小学", on: civilDate("2026-09-01") } }),
];

const mergerDay = civilDate("2026-09-01");
const founded = civilDate("1998-09-01");
const merged = exampleEntities[2];

const exampleAbsorbed = [
  {
    id: "01JENT1TY00000000000000004" as EntityId, intoId: "01JENT1TY00000000000000003" as EntityId, name: "新华路小学",
    creditCode: "12130105400000004X", on: mergerDay,
  },
];
const exampleMembership: CampusDetail["groups"][number] = {
  groupId: "01JGR0VP000000000000000001" as SchoolGroupId, kind: "zone", groupName: "西苑学区",
  campusId: "01JCAMPVS00000000000000004" as CampusId, role: "member", startsOn: founded, endsOn: null,
};

export const exampleEntity: EntityDetail = {
  id: "01JENT1TY00000000000000003" as EntityId,
  areaCode: "130105",
  asOf: civilDate("2026-11-24"),
  today: civilDate("2026-11-24"),
  name: "宁安路小学",
  creditCode: "12130105400000003X",
  registeredOn: founded,
  dissolvedOn: null,
  successor: null,
  principal: { name: "王校长", title: "校长" },
  campuses: [...(merged?.campuses ?? [])],
  separate: [],
  certificate: { number: "事证第1130105900300号", issuingBody: "新华区事业单位登记管理局", validUntil: civilDate("2026-10-07"), startsOn: civilDate("2021-10-08"), endsOn: null },
  representative: { name: "王校长", appointmentDocument: "新教党〔2021〕103号", removalDocument: null, startsOn: civilDate("2021-09-01"), endsOn: null },
  address: { address: "石家庄市新华区宁安街道", startsOn: founded, endsOn: null },
  names: [{ name: "宁安路小学", startsOn: founded, endsOn: null }],
  addresses: [{ address: "石家庄市新华区宁安街道", startsOn: founded, endsOn: null }],
  certificates: [
    { number: "事证第1130105900300号", issuingBody: "新华区事业单位登记管理局", validUntil: civilDate("2026-10-07"), startsOn: civilDate("2021-10-08"), endsOn: null },
  ],
  representatives: [
    { name: "赵校长", appointmentDocument: "新教党〔2012〕8号", removalDocument: "新教党〔2021〕3号", startsOn: civilDate("2012-08-20"), endsOn: civilDate("2021-09-01") },
    { name: "王校长", appointmentDocument: "新教党〔2021〕103号", removalDocument: null, startsOn: civilDate("2021-09-01"), endsOn: null },
  ],
  groups: [{ ...exampleMembership, campusName: "宁安路小学新华路校区" }],
  absorbed: exampleAbsorbed,
};

export const exampleCampus: CampusDetail = {
  id: "01JCAMPVS00000000000000004" as CampusId,
  localNumber: "XH4",
  stage: "primary",
  areaCode: "130105",
  openedOn: founded,
  closedOn: null,
  today: civilDate("2026-11-24"),
  asOf: civilDate("2026-11-24"),
  name: "宁安路小学新华路校区",
  now: merged?.campuses[1] ?? null,
  principal: merged?.principal ?? null,
  names: [
    { name: "新华路小学", startsOn: founded, endsOn: mergerDay },
    { name: "宁安路小学新华路校区", startsOn: mergerDay, endsOn: null },
  ],
  schoolCodes: [{ code: "2113900004", startsOn: founded, endsOn: mergerDay }],
  addresses: [
    { address: "石家庄市新华区旧址", startsOn: founded, endsOn: civilDate("2012-09-01") },
    { address: "石家庄市新华区", startsOn: civilDate("2012-09-01"), endsOn: null },
  ],
  groups: [exampleMembership],
  affiliations: [
    {
      entityId: "01JENT1TY00000000000000004" as EntityId, startsOn: founded, endsOn: mergerDay,
      creditCode: "12130105400000004X", dissolvedOn: mergerDay, names: ["新华路小学"],
    },
    {
      entityId: "01JENT1TY00000000000000003" as EntityId, startsOn: mergerDay, endsOn: null,
      creditCode: "12130105400000003X", dissolvedOn: null, names: ["宁安路小学"],
    },
  ],
  entity: {
    id: "01JENT1TY00000000000000003" as EntityId,
    name: "宁安路小学",
    creditCode: "12130105400000003X",
    registeredOn: founded,
    siblings: [],
    absorbed: exampleAbsorbed,
  },
  figures: [
    { schoolYear: 2026, measure: "pupils", value: 988, source: "2026 学年初事业统计（演示）" },
    { schoolYear: 2026, measure: "rooms", value: 4120.5, source: "2026 学年初事业统计（演示）" },
    { schoolYear: 2025, measure: "pupils", value: 1002, source: "2025 学年初事业统计（演示）" },
  ],
};
