/** The test world with a principal who writes policies for two campuses. */
import { civilDate, type PolicyId } from "@qitong/domain";
import type { ConflictAnswer, DraftText, PolicyPublication } from "@qitong/domain/management";
import { createCallerFactory } from "@qitong/service";
import { openServedWorld } from "@qitong/service/testing";
import { management } from "../router";

export const firstText: DraftText = {
  title: "门卫管理制度",
  articles: [
    { key: null, title: "开门时间", text: "校门每日七点开启，十八点关闭。" },
    { key: null, title: "来访登记", text: "来访人员须登记身份证件。" },
  ],
};

export async function buildPolicyWorld() {
  const { database, world, clock, as } = await openServedWorld("management", createCallerFactory(management), civilDate("2026-10-12"));
  const principal = () => as("principal").policy;
  const { ninganlu, xinhualu } = world.campuses;
  const scope = { kind: "entity", id: world.mergedEntity } as const;

  async function create(text: DraftText = firstText): Promise<PolicyId> {
    return (await principal().create({ owner: scope, category: "safety", text })).policyId;
  }

  /** Publishes the draft, or an older version, at the campuses; the effective date is today unless given. */
  async function publish(policyId: PolicyId, more: Partial<Omit<PolicyPublication, "effectiveOn">> & { effectiveOn?: string } = {}) {
    const latest = (await principal().byId({ scope, policyId })).lastVersion;
    const draft = more.source ? undefined : await principal().draft({ policyId });
    return principal().publish({
      policyId, latestSeen: latest, campusIds: [ninganlu.id, xinhualu.id], note: "", acknowledgedBy: ["staff"], acknowledgeUntil: null,
      answers: [] as ConflictAnswer[], source: { kind: "draft", revision: draft?.revision ?? 1 }, ...more, effectiveOn: more.effectiveOn ?? clock.day,
    });
  }

  /** Begins a draft of the next version in which one article says something else. */
  async function redraft(policyId: PolicyId, key: number, text: string) {
    await principal().beginDraft({ policyId });
    const draft = await principal().draft({ policyId });
    const articles = draft.text.articles.map((article) => (article.key === key ? { ...article, text } : article));
    await principal().saveDraft({ policyId, revision: draft.revision, text: { ...draft.text, articles } });
  }

  /** The text of an article in force at each of the two campuses on a day. */
  async function articleOn(policyId: PolicyId, key: number, asOf?: string) {
    const detail = await principal().byId({ scope, policyId, ...(asOf ? { asOf } : {}) });
    const said = (campusId: string) => {
      const there = detail.campuses.find((one) => one.campusId === campusId);
      const exception = there?.exceptions.find((one) => one.articleKey === key && one.startsOn <= detail.asOf && detail.asOf < one.endsOn);
      const version = there?.inForce?.version;
      return exception?.instead ?? (version === undefined ? undefined : detail.texts[version]?.articles.find((one) => one.key === key)?.text);
    };
    return [said(ninganlu.id), said(xinhualu.id)];
  }

  return { database, world, clock, as, principal, scope, ninganlu, xinhualu, create, publish, redraft, articleOn };
}

export type PolicyWorld = Awaited<ReturnType<typeof buildPolicyWorld>>;
