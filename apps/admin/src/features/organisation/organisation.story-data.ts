import { civilDate, type CampusId, type DepartmentId, type DeputyshipId, type EntityId, type PersonId, type PositionId, type PostId } from "@qitong/domain";
import type { DepartmentRow, OrganisationAnswer, PositionRow } from "./organisation-rows";

export const today = civilDate("2026-11-24");
const since = civilDate("2021-09-01");
const id = <T extends string>(last: number) => `01J000000000000000000000${String(last).padStart(2, "0")}` as T;
export const personId = id<PersonId>(1);
const [north, south] = [id<CampusId>(11), id<CampusId>(12)];

const holder = (last: number, personName: string, changed: Partial<PositionRow["holders"][number]> = {}): PositionRow["holders"][number] => ({
  postId: id<PostId>(last), personId: id<PersonId>(last), personName, startsOn: since, endsOn: null, deputies: [], ...changed,
});
const position = (last: number, title: string, planned: number, holders: PositionRow["holders"], changed: Partial<PositionRow> = {}): PositionRow => ({
  id: id<PositionId>(last), title, rank: "member", role: "department-member", planned, order: 2, vacancies: Math.max(0, planned - holders.length), holders, ahead: [], ...changed,
});
const department = (last: number, name: string, changed: Partial<DepartmentRow> = {}): DepartmentRow => ({
  id: id<DepartmentId>(last), kind: "teaching", openedOn: since, closedOn: null, version: 1, name, parentId: null, campusId: null, next: null,
  originName: null, campusIds: [north, south], servesAll: true, positions: [], ...changed,
});

const deputy = { id: id<DeputyshipId>(81), personId: id<PersonId>(82), personName: "赵敏", kind: "vice" as const, startsOn: since, endsOn: null };
const teaching = department(21, "教导处", {
  positions: [
    position(31, "主任", 1, [holder(41, "王芳", { deputies: [{ ...deputy, kind: "acting", endsOn: civilDate("2026-12-31") }] })], { rank: "head", role: "department-head", order: 0 }),
    position(32, "干事", 3, [holder(42, "李强")], { ahead: [holder(43, "钱华", { startsOn: civilDate("2027-03-01") })] }),
  ],
});

export const departments: readonly DepartmentRow[] = [
  teaching,
  department(22, "语文教研组", { parentId: teaching.id, positions: [position(33, "组长", 1, [holder(44, "孙丽")], { rank: "head", order: 0 })] }),
  department(23, "教导处", { originName: "新华路小学", campusIds: [south], servesAll: false, next: { startsOn: civilDate("2027-01-01"), name: "教学处" } }),
  department(24, "总务处", { positions: [position(34, "主任", 1, [holder(45, "周伟"), holder(46, "吴刚")], { rank: "head", order: 0 })] }),
];

export const organisation: OrganisationAnswer = {
  asOf: today, today, entityId: id<EntityId>(2), entityName: "宁安路小学",
  campuses: [{ id: north, name: "宁安路小学" }, { id: south, name: "宁安路小学新华路校区" }],
  leaders: [
    {
      id: id<PostId>(51), personId: id<PersonId>(52), personName: "沈思颖", role: "principal", placeKind: "entity", placeId: id<EntityId>(2), placeName: "宁安路小学",
      title: "校长", startsOn: since, endsOn: null, state: "in-force", deputies: [deputy],
    },
  ],
  facts: {
    departments: departments.map((row) => ({
      id: row.id, kind: row.kind, entityId: id<EntityId>(row.originName === null ? 2 : 3), openedOn: since, closedOn: null, version: 1,
      details: [{ departmentId: row.id, name: row.name, parentId: row.parentId, campusId: row.campusId, startsOn: since, endsOn: null }],
    })),
    positions: departments.flatMap((row) =>
      row.positions.map((one) => ({
        id: one.id, departmentId: row.id, title: one.title, rank: one.rank, role: one.role, numbers: [{ startsOn: since, endsOn: null, planned: one.planned }],
        holders: one.holders.map(({ deputies: _deputies, ...rest }) => rest),
      })),
    ),
  },
  departments: [...departments],
};
