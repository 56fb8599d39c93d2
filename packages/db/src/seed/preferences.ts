/** Rows of who wishes to rotate: an open window, what teachers of the three pairs state, a swap, and the papers of exemptions. */
import { createHash } from "node:crypto";
import { addDays, civilDate, type CampusId, type CivilDate, type FileId, type PersonId, type SwapId } from "@qitong/domain";
import { unwillingReasonKeys } from "@qitong/domain/staffing";
import type { DemoRow } from "./demo-rows";
import { demoPaper, schoolNamed } from "./mergers";
import { addTeacherAccount, type PostWork, type SchoolLead } from "./posts";
import type { Random } from "./random";
import { pairs } from "./school-profiles";

const schoolYear = 2027;
/** Open on every day on which a demo may start (demo-day.ts). */
const window = { opensOn: civilDate("2026-11-02"), endsOn: civilDate("2027-01-30") } as const;
const instantOf = (day: CivilDate): Date => new Date(`${day}T02:00:00.000Z`);

const notes = ["骑行单程不超过 20 分钟", "需接送孩子，希望离家近", "公交可直达即可", "自驾，单程 30 分钟以内"] as const;
const otherReasons = ["正在攻读在职学位", "承担区级课题，明年结题"] as const;

export interface PreferenceWork extends PostWork {
  readonly officer: PersonId;
  readonly random: Random;
  readonly teacher: SchoolLead;
}

interface Here {
  readonly personId: PersonId;
  readonly campusId: CampusId;
  readonly since: CivilDate;
}

const pairSchools = Object.values(pairs).flatMap(({ absorbing, absorbed }) => [absorbing, absorbed]);

export function addPreferences(work: PreferenceWork): void {
  const { rows, ids, districtId, officer, random } = work;
  rows.preferenceWindow.push({ id: ids.next(), districtId, schoolYear, ...window, setBy: officer, setAt: instantOf(window.opensOn), isCurrent: 1 });
  const campusIds = pairSchools.map((name) => schoolNamed(work.schools, name).campusId);
  const staff = teachersAt(work, campusIds);
  const quiet = new Set([work.teacher.personId, addColleague(work, staff)]);
  for (const one of staff) if (!quiet.has(one.personId) && random.chance(0.55)) addStatement(work, one, campusIds);
  addSwap(work, staff.filter(({ personId }) => !quiet.has(personId)));
  addPapers(work);
}

function teachersAt({ rows }: PostWork, campusIds: readonly CampusId[]): Here[] {
  return rows.assignment
    .filter(({ campusId, endsOn }) => !endsOn && campusIds.includes(campusId))
    .map(({ personId, campusId, startsOn }) => ({ personId, campusId, since: startsOn }));
}

function addStatement({ rows, ids, districtId, random }: PreferenceWork, { personId, campusId }: Here, campusIds: readonly CampusId[]): void {
  const id = ids.next();
  const willing = random.chance(0.72);
  const reason = willing ? null : random.pick(unwillingReasonKeys);
  const others = random.shuffled(campusIds.filter((other) => other !== campusId));
  const wishes = willing ? others.slice(0, random.whole(0, 3)) : [];
  const refuses = random.chance(0.25) ? others.slice(3, 4) : [];
  rows.preferenceStatement.push({
    id, districtId, schoolYear, personId, willing, reason, reasonNote: reason === "other" ? random.pick(otherReasons) : "",
    commuteNote: random.chance(0.4) ? random.pick(notes) : "", statedAt: instantOf(addDays(window.opensOn, random.whole(1, 20))), isCurrent: 1,
  });
  rows.preferenceCampus.push(
    ...wishes.map((wished, index) => ({ statementId: id, campusId: wished, kind: "wish" as const, rank: index + 1 })),
    ...refuses.map((refused) => ({ statementId: id, campusId: refused, kind: "refuse" as const, rank: null })),
  );
}

/** Long enough at the school, not near retirement, and without a class or an exemption. */
function eligible({ rows }: PostWork, staff: readonly Here[]): Here[] {
  const barred = new Set([
    ...rows.duty.filter(({ endsOn }) => !endsOn).map(({ personId }) => personId),
    ...rows.exemption.map(({ personId }) => personId),
    ...rows.post.filter(({ role }) => role === "principal").map(({ personId }) => personId),
  ]);
  const young = new Set(rows.person.filter(({ bornOn }) => bornOn && bornOn > "1980").map(({ id }) => id));
  return staff.filter(({ personId, since }) => since <= "2021-09-01" && young.has(personId) && !barred.has(personId));
}

const subjectOf = ({ rows }: PostWork, personId: PersonId) => rows.qualification.findLast((row) => row.personId === personId)?.subject;

/** A sign-in for a colleague of the demo's teacher, with whom a swap would be possible. */
function addColleague(work: PreferenceWork, staff: readonly Here[]): PersonId {
  const { campusId } = schoolNamed(work.schools, pairs.untouched.absorbing);
  const subject = subjectOf(work, work.teacher.personId);
  const colleague = eligible(work, staff).find((one) => one.campusId === campusId && subjectOf(work, one.personId) === subject);
  const name = work.rows.person.find(({ id }) => id === colleague?.personId)?.name;
  if (!colleague || name === undefined) throw new Error("nobody to swap with");
  addTeacherAccount(work, { personId: colleague.personId, name }, "teacher-xiyuan");
  return colleague.personId;
}

/** Two who agree, for the official to take into a plan. */
function addSwap(work: PreferenceWork, staff: readonly Here[]): void {
  const { rows, ids, districtId } = work;
  const able = eligible(work, staff);
  const at = (name: string) => able.filter(({ campusId }) => campusId === schoolNamed(work.schools, name).campusId);
  const partners = at(pairs.open.absorbing);
  const isPair = (one: Here, other: Here) => subjectOf(work, one.personId) === subjectOf(work, other.personId);
  const proposer = at(pairs.untouched.absorbed).find((one) => partners.some((other) => isPair(one, other)));
  const partner = proposer && partners.find((other) => isPair(proposer, other));
  if (!proposer || !partner) throw new Error("no two teachers could swap");
  const swap: DemoRow<"swapProposal"> = {
    id: ids.next<SwapId>(), districtId, schoolYear, proposerId: proposer.personId, partnerId: partner.personId,
    proposerCampusId: proposer.campusId, partnerCampusId: partner.campusId, note: "两人住处离对方学校都更近", status: "accepted",
    proposedAt: instantOf(addDays(window.opensOn, 7)), changedAt: instantOf(addDays(window.opensOn, 9)), version: 2,
  };
  rows.swapProposal.push(swap);
}

/** Most exemptions have their paper; the others are what an official has to ask for. */
function addPapers({ rows, ids, districtId, officer }: PreferenceWork): void {
  for (const [index, { personId, kind, startsOn }] of rows.exemption.entries()) {
    if (index % 4 === 3) continue;
    const fileId = ids.next<FileId>();
    const content = demoPaper(`exemption ${kind}`);
    rows.storedFile.push({
      id: fileId, districtId, name: "演示-证明材料.pdf", mediaType: "application/pdf", bytes: content.length,
      sha256: createHash("sha256").update(content).digest("hex"), content, storedBy: officer, storedAt: instantOf(startsOn),
    });
    rows.exemptionPaper.push({ fileId, personId, kind, startsOn });
  }
}
