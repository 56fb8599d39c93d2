/** Rows of departments, their posts, and who stands in for whom; schools keep theirs after a merger until someone merges them. */
import { civilDate, type DepartmentId, type PersonId, type PositionId, type PostId } from "@qitong/domain";
import { handableOf, type DepartmentKind, type PositionRank, type PositionRole } from "@qitong/domain/management";
import type { PostWork } from "./posts";
import { Random } from "./random";
import { pairs } from "./school-profiles";
import type { DemoSchool } from "./schools";
import { schoolNamed } from "./mergers";

interface DemoPosition {
  readonly title: string;
  readonly rank: PositionRank;
  readonly planned: number;
}

interface DemoDepartment {
  readonly kind: DepartmentKind;
  readonly name: string;
  readonly positions: readonly DemoPosition[];
  readonly below?: readonly DemoDepartment[];
}

const head = (title: string): DemoPosition => ({ title, rank: "head", planned: 1 });
const members = (title: string, planned: number): DemoPosition => ({ title, rank: "member", planned });
const group = (kind: DepartmentKind, name: string): DemoDepartment => ({ kind, name, positions: [head("组长")] });

const departments: readonly DemoDepartment[] = [
  { kind: "office", name: "办公室", positions: [head("主任"), members("干事", 2)] },
  {
    kind: "teaching", name: "教导处",
    positions: [head("主任"), { title: "副主任", rank: "deputy", planned: 1 }, members("干事", 2)],
    below: [group("subject-group", "语文教研组"), group("subject-group", "数学教研组"), group("subject-group", "综合教研组")],
  },
  { kind: "moral", name: "德育处", positions: [head("主任"), members("干事", 1)], below: [group("grade-group", "低年级组"), group("grade-group", "高年级组")] },
  { kind: "general", name: "总务处", positions: [head("主任"), members("干事", 1)] },
];

const since = civilDate("2021-09-01");
/** Of a hundred places so many are taken: a school with nothing vacant would show nothing. */
const filledShare = 0.9;

const roleOf = (rank: PositionRank): PositionRole => (rank === "member" ? "department-member" : "department-head");

export function addOrganisations(work: PostWork, seed: number, spared: readonly PersonId[]): void {
  const taken = new Set<PersonId>([...spared, ...[...work.leads.values()].map(({ personId }) => personId)]);
  for (const [name, school] of work.schools) {
    const random = new Random(seed, `organisation of ${name}`);
    const present = work.rows.assignment.filter((row) => row.campusId === school.campusId && (row.endsOn ?? null) === null && row.startsOn <= since);
    const people = random.shuffled(present.map(({ personId }) => personId).filter((personId) => !taken.has(personId)));
    for (const one of departments) addDepartment(work, school, one, null, people, random);
  }
  addStandIns(work);
}

function addDepartment(work: PostWork, school: DemoSchool, one: DemoDepartment, parentId: DepartmentId | null, people: PersonId[], random: Random): void {
  const { rows, ids, districtId } = work;
  const id = ids.next<DepartmentId>();
  rows.department.push({ id, districtId, entityId: school.entityId, kind: one.kind, openedOn: since });
  rows.departmentDetail.push({ departmentId: id, name: one.name, parentId, startsOn: since });
  for (const { title, rank, planned } of one.positions) {
    const positionId = ids.next<PositionId>();
    rows.position.push({ id: positionId, departmentId: id, title, rank, role: roleOf(rank) });
    rows.positionNumber.push({ positionId, planned, startsOn: since });
    for (let place = 0; place < planned; place += 1) {
      const personId = random.chance(filledShare) ? people.pop() : undefined;
      if (personId === undefined) continue;
      rows.post.push({
        id: ids.next<PostId>(), personId, role: roleOf(rank), placeKind: "department", placeId: id, title: `${one.name}${title}`, positionId, startsOn: since,
      });
    }
  }
  for (const lower of one.below ?? []) addDepartment(work, school, lower, id, people, random);
}

/** The merged school: its head of teaching is the principal's vice, and the campus head has handed something on. */
function addStandIns(work: PostWork): void {
  const { rows, ids, districtId, schools, leads } = work;
  const principal = leads.get(pairs.merged.absorbing);
  const campusHead = leads.get(pairs.merged.absorbed);
  const postOf = (personId: PersonId | undefined, role: string) => rows.post.find((post) => post.personId === personId && post.role === role && (post.endsOn ?? null) === null);
  const headOf = (school: string, name: string) => {
    const department = rows.department.find((row) => row.entityId === schoolNamed(schools, school).entityId && row.kind === name);
    return rows.post.find((post) => post.placeId === department?.id && post.role === "department-head");
  };
  const [principalPost, campusPost] = [postOf(principal?.personId, "principal"), postOf(campusHead?.personId, "campus-head")];
  const [vice, delegate] = [headOf(pairs.merged.absorbing, "teaching"), headOf(pairs.merged.absorbed, "teaching")];
  if (principalPost && vice) {
    rows.deputyship.push({
      id: ids.next(), districtId, postId: principalPost.id, deputyPersonId: vice.personId, kind: "vice", permissions: handableOf("principal"),
      startsOn: civilDate("2026-09-01"), reason: "协助校长分管教学", arrangedBy: principalPost.personId, arrangedAt: new Date("2026-08-31T02:00:00Z"),
    });
  }
  if (campusPost && delegate) {
    rows.delegation.push({
      id: ids.next(), districtId, postId: campusPost.id, delegatePersonId: delegate.personId, permissions: ["staff.read", "balance.read"],
      placeKind: "campus", placeId: campusPost.placeId, startsOn: civilDate("2026-11-16"), endsOn: civilDate("2027-02-01"), reason: "赴省里跟岗学习",
      delegatedAt: new Date("2026-11-13T08:00:00Z"),
    });
  }
}
