/** Rows of policies: of the district, of the merged school with an exception, and what a former school brought along. */
import { addDays, civilDate, isWithin, type CampusId, type CivilDate, type PersonId, type PolicyDraftId, type PolicyExceptionId, type PolicyId } from "@qitong/domain";
import type { MergerWork } from "./mergers";
import { schoolNamed } from "./mergers";
import * as texts from "./policy-texts";
import type { DemoArticles } from "./policy-texts";
import { Random } from "./random";
import { pairs } from "./school-profiles";
import { mergerDay } from "./teachers";

interface DemoVersion {
  readonly articles: DemoArticles;
  readonly startsOn: CivilDate;
  readonly campusIds: readonly CampusId[];
  readonly note: string;
  readonly acknowledgedBy: readonly string[];
  readonly acknowledgeUntil?: CivilDate;
}

interface DemoPolicy {
  readonly ownerKind: "district" | "entity";
  readonly ownerId: string;
  readonly category: string;
  readonly title: string;
  readonly by: PersonId;
  readonly versions: readonly DemoVersion[];
}

const d = civilDate;
/** Four in the afternoon in China, some days before it holds. */
const instantOf = (day: CivilDate): Date => new Date(`${day}T08:00:00.000Z`);
const staff = ["staff"];
const heads = ["principal", "campus-head"];

class PolicyRows {
  constructor(readonly work: MergerWork) {}

  /** Articles of the same heading are the same article through all versions. */
  keyed(known: string[], articles: DemoArticles) {
    return articles.map(([title, text]) => {
      if (!known.includes(title)) known.push(title);
      return { key: known.indexOf(title) + 1, title, text };
    });
  }

  add(policy: DemoPolicy, draft?: { readonly articles: DemoArticles; readonly savedOn: CivilDate }): { readonly id: PolicyId; readonly keys: readonly string[] } {
    const { rows, ids, districtId } = this.work;
    const id = ids.next<PolicyId>();
    const { title, by, versions, ...of } = policy;
    const keys: string[] = [];
    const stored = versions.map((version) => this.keyed(keys, version.articles));
    const drafted = draft && this.keyed(keys, draft.articles);
    const [first] = versions;
    const createdAt = instantOf(addDays(first?.startsOn ?? draft?.savedOn ?? mergerDay, -7));
    rows.policy.push({ id, districtId, ownerKind: of.ownerKind, ownerId: of.ownerId, category: of.category, lastVersion: versions.length, lastArticleKey: keys.length, createdBy: by, createdAt });
    for (const [index, version] of versions.entries()) this.addVersion(id, index + 1, version, { title, by, articles: stored[index] ?? [] });
    if (draft && drafted) {
      const draftId = ids.next<PolicyDraftId>();
      const openedAt = instantOf(draft.savedOn);
      rows.policyDraft.push({ id: draftId, policyId: id, status: "open", basedOn: versions.length || null, revision: 1, openedBy: by, openedAt });
      rows.policyDraftRevision.push({ draftId, revision: 1, title, articles: drafted, savedBy: by, savedAt: openedAt });
    }
    return { id, keys };
  }

  private addVersion(policyId: PolicyId, number: number, version: DemoVersion, more: { title: string; by: PersonId; articles: ReturnType<PolicyRows["keyed"]> }) {
    const { rows } = this.work;
    const { startsOn, campusIds, note, acknowledgedBy, acknowledgeUntil } = version;
    rows.policyVersion.push({
      policyId, number, title: more.title, articles: more.articles, note, effectiveOn: startsOn, acknowledgedBy, acknowledgeUntil: acknowledgeUntil ?? null,
      publishedBy: more.by, publishedAt: instantOf(addDays(startsOn, -5)),
    });
    rows.policyAcknowledgement.push({ policyId, version: number, personId: more.by, acknowledgedAt: instantOf(addDays(startsOn, -5)) });
    for (const campusId of campusIds) {
      this.end(policyId, campusId, startsOn);
      rows.policyInForce.push({ policyId, campusId, version: number, startsOn, endsOn: null });
    }
  }

  end(policyId: PolicyId, campusId: CampusId, on: CivilDate): void {
    for (const row of this.work.rows.policyInForce) {
      if (row.policyId === policyId && row.campusId === campusId && row.endsOn === null) row.endsOn = on;
    }
  }

  /** A share of the staff of the campuses has said that they know it; the teacher who signs in has not. */
  acknowledge(policyId: PolicyId, version: number, campusIds: readonly CampusId[], share: number, since: CivilDate, except: PersonId): void {
    const { rows } = this.work;
    const random = new Random(version, policyId);
    const people = rows.assignment.filter((one) => campusIds.includes(one.campusId) && isWithin({ startsOn: one.startsOn, endsOn: one.endsOn ?? null }, since));
    for (const { personId } of people) {
      if (!random.chance(share) || personId === except) continue;
      if (rows.policyAcknowledgement.some((one) => one.policyId === policyId && one.version === version && one.personId === personId)) continue;
      const acknowledgedAt = new Date(instantOf(addDays(since, random.whole(0, 3))).getTime() + random.whole(0, 150) * 60_000);
      rows.policyAcknowledgement.push({ policyId, version, personId, acknowledgedAt });
    }
  }
}

export function addPolicies(work: MergerWork, leads: ReadonlyMap<string, { readonly personId: PersonId }>, teacher: PersonId): void {
  const made = new PolicyRows(work);
  addDistrictPolicy(made);
  addMergedSchool(made, leads, teacher);
  for (const name of [pairs.open.absorbing, pairs.open.absorbed, pairs.untouched.absorbing]) {
    const { entityId, campusId } = schoolNamed(work.schools, name);
    const by = leads.get(name)?.personId ?? work.officer;
    made.add({
      ownerKind: "entity", ownerId: entityId, category: "safety", title: `${name}门卫管理制度`, by,
      versions: [{ articles: name === pairs.open.absorbed ? texts.formerGate : texts.gateFirst, startsOn: d("2024-03-01"), campusIds: [campusId], note: "", acknowledgedBy: staff }],
    });
  }
}

function addDistrictPolicy(made: PolicyRows): void {
  const { schools, districtId, officer } = made.work;
  const campusIds = [...schools.values()].map(({ campusId }) => campusId);
  made.add({
    ownerKind: "district", ownerId: districtId, category: "safety", title: "中小学校园安全管理规定", by: officer,
    versions: [
      { articles: texts.districtSafetyFirst, startsOn: d("2025-03-01"), campusIds, note: "首次发布", acknowledgedBy: heads },
      { articles: texts.districtSafetySecond, startsOn: d("2026-09-01"), campusIds, note: "疏散演练改为每月一次，增加事故报告时限", acknowledgedBy: heads, acknowledgeUntil: d("2026-12-05") },
    ],
  });
}

function addMergedSchool(made: PolicyRows, leads: ReadonlyMap<string, { readonly personId: PersonId }>, teacher: PersonId): void {
  const { rows, ids, schools } = made.work;
  const { absorbing: own, absorbed: former } = { absorbing: schoolNamed(schools, pairs.merged.absorbing), absorbed: schoolNamed(schools, pairs.merged.absorbed) };
  const lead = (name: string): PersonId => leads.get(name)?.personId ?? made.work.officer;
  const by = lead(pairs.merged.absorbing);
  const school = { ownerKind: "entity", ownerId: own.entityId, by } as const;
  const formerSchool = { ownerKind: "entity", ownerId: former.entityId, by: lead(pairs.merged.absorbed) } as const;
  const both = [own.campusId, former.campusId];
  const since = d("2026-09-15");

  const formerGate = made.add({
    ...formerSchool, category: "safety", title: "新华路小学门卫管理制度",
    versions: [{ articles: texts.formerGate, startsOn: d("2023-03-01"), campusIds: [former.campusId], note: "", acknowledgedBy: staff }],
  });
  made.end(formerGate.id, former.campusId, since);
  const gate = made.add(
    {
      ...school, category: "safety", title: "门卫管理制度",
      versions: [
        { articles: texts.gateFirst, startsOn: d("2024-03-01"), campusIds: [own.campusId], note: "首次发布", acknowledgedBy: staff },
        { articles: texts.gateSecond, startsOn: since, campusIds: both, note: "合并后两校区统一执行；家长来访改为预约，增加应急处置", acknowledgedBy: staff, acknowledgeUntil: d("2026-10-15") },
      ],
    },
    { articles: texts.gateDraft, savedOn: d("2026-11-20") },
  );
  const { article, instead, reason } = texts.gateException;
  const endsOn = d("2027-07-01");
  rows.policyException.push({
    id: ids.next<PolicyExceptionId>(), policyId: gate.id, campusId: former.campusId, articleKey: gate.keys.indexOf(article) + 1, instead, reason,
    startsOn: since, endsOn, allowedUntil: endsOn, allowedBy: by, allowedAt: instantOf(d("2026-09-11")),
  });
  made.acknowledge(gate.id, 2, both, 0.9, since, teacher);

  made.add({ ...school, category: "teaching", title: "作息时间管理办法", versions: [{ articles: texts.dayPlan, startsOn: d("2025-09-01"), campusIds: [own.campusId], note: "首次发布", acknowledgedBy: staff }] });
  // What the former school brought along is in force there until the merged school publishes its own.
  made.add({ ...formerSchool, category: "teaching", title: "新华路小学作息时间管理办法", versions: [{ articles: texts.formerDayPlan, startsOn: d("2024-09-01"), campusIds: [former.campusId], note: "", acknowledgedBy: staff }] });

  const leave = made.add({
    ...school, category: "staff", title: "教职工请假与考勤管理制度",
    versions: [
      { articles: texts.leaveFirst, startsOn: d("2023-09-01"), campusIds: [own.campusId], note: "首次发布", acknowledgedBy: staff },
      { articles: texts.leaveSecond, startsOn: d("2026-12-01"), campusIds: both, note: "请假改为平台办理，明确跨校区代课", acknowledgedBy: staff, acknowledgeUntil: d("2026-12-10") },
    ],
  });
  made.acknowledge(leave.id, 1, [own.campusId], 0.95, d("2023-09-10"), teacher);
  made.add({ ...school, category: "pupils", title: "课后服务管理办法", versions: [] }, { articles: texts.afterSchool, savedOn: d("2026-11-18") });
}
