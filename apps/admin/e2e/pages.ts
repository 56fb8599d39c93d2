/**
 * The pages of the product by the demo login that lives on them.
 * A test holds this list to the route files: a page that nobody looks at fails it.
 */
export interface PageOfRole {
  /** The route file, without its folder and ending. */
  readonly route: string;
  /** A page of one thing is reached from its list, by its first link; of a page behind it by one link after another. */
  readonly through?: string | readonly string[];
  /** The list that it is reached from, where the route's own words do not name it. */
  readonly from?: string;
}

const firstOfTable = "main table tbody a[href]";
/** The policy of the demo that has a draft and an exception. */
const withADraft = "main table tbody a[href]:text-is('门卫管理制度')";
const firstOfList = "main li a[href]";
const ledgerOfCase = "main a[href$='/handover']";

export const pagesOf: Readonly<Record<string, readonly PageOfRole[]>> = {
  officer: [
    { route: "index" },
    { route: "balance" },
    { route: "schools.index" },
    { route: "schools.$campusId", through: firstOfTable },
    { route: "schools.entity.$entityId", from: "schools", through: "main table tbody a[href*='/entity/']" },
    { route: "groups" },
    { route: "lineage" },
    { route: "mergers.index" },
    { route: "mergers.$caseId", through: firstOfTable },
    { route: "mergers.$caseId_.rehearsal", through: [firstOfTable, "main a[href$='/rehearsal']"] },
    { route: "mergers.$caseId_.handover.index", through: [firstOfTable, ledgerOfCase] },
    { route: "mergers.$caseId_.handover.import", through: [firstOfTable, ledgerOfCase, "main a[href$='/handover/import']"] },
    { route: "staff.index" },
    { route: "staff.$personId", through: firstOfTable },
    { route: "eligibility" },
    { route: "preferences" },
    { route: "part-time" },
    { route: "transfer-plans.index" },
    { route: "transfer-plans.$planId", through: firstOfTable },
    { route: "rotations" },
    { route: "mentoring" },
    { route: "rotation-report" },
    { route: "establishment" },
    { route: "forecast" },
    { route: "notices.index" },
    { route: "notices.$noticeId", through: firstOfTable },
    { route: "notices.new" },
    { route: "emergency-contacts.index" },
    { route: "emergency-contacts.$campusId", through: firstOfTable },
    { route: "curriculum-plans.index" },
    { route: "curriculum-plans.$entityId", through: firstOfTable },
    { route: "policies.index" },
    { route: "imports.index" },
    { route: "imports.new" },
    { route: "settings" },
    { route: "requests.index" },
    { route: "requests.$requestId", through: firstOfTable },
    { route: "request-board" },
    { route: "campus-codes" },
    { route: "hall-board" },
    { route: "council.index" },
    { route: "council.$topicId", through: firstOfTable },
  ],
  leader: [{ route: "index" }, { route: "transfer-plans.index" }],
  admin: [
    { route: "accounts" },
    { route: "audit" },
    { route: "settings" },
    { route: "hall-items" },
    { route: "approval-flows.index" },
    { route: "approval-flows.$versionId", through: firstOfTable },
  ],
  principal: [
    { route: "index" },
    { route: "organisation" },
    { route: "emergency-contacts.$campusId", through: firstOfTable },
    { route: "staff.index" },
    { route: "part-time" },
    { route: "balance" },
    { route: "establishment" },
    { route: "forecast" },
    { route: "curriculum-plans.index" },
    { route: "teaching-load" },
    { route: "transfer-plans.index" },
    { route: "handover-notes" },
    { route: "rotations" },
    { route: "policies.index" },
    { route: "policies.compare" },
    { route: "policies.$policyId.index", through: withADraft },
    { route: "policies.$policyId.draft", through: [withADraft, 'main a[href$="/draft"]'] },
    { route: "policies.$policyId.publish", through: [withADraft, 'main a[href$="/publish"]'] },
    { route: "approvals.index" },
    { route: "approvals.$approvalId", through: firstOfList },
    { route: "requests.index" },
    { route: "council.index" },
  ],
  parent: [{ route: "council.index" }, { route: "council.$topicId", through: firstOfTable }],
  teacher: [
    { route: "approvals.new.index" },
    { route: "approvals.new.$flowKey", through: firstOfList },
    { route: "hall.index" },
    { route: "hall.$itemKey", through: 'main a[href^="/hall/"]' },
    { route: "me" },
    { route: "my-notices.index" },
    { route: "my-notices.$noticeId", through: 'main a[href^="/my-notices/"]' },
    { route: "my-emergency-contacts" },
    { route: "my-curriculum-plan" },
    { route: "my-policies.index" },
    { route: "my-policies.$policyId", through: 'main a[href^="/my-policies/"]' },
  ],
  "province-officer": [{ route: "province" }],
  "star-officer": [{ route: "imports.$kind.$importId", through: firstOfTable }],
};

/** Pages about oneself stand outside of any scope. */
const isOwn = (route: string): boolean => route === "me" || route === "province" || route.startsWith("my-") || route.startsWith("approvals.") || route.startsWith("hall.");

/** `/$scope/staff` of `staff.index` and `staff.$personId`: where a person starts for a page. */
export function startOf({ route, from }: PageOfRole): string {
  if (from !== undefined) return `/$scope/${from}`;
  const words = route.split(".");
  const thing = words.findIndex((word) => word.startsWith("$"));
  const list = (thing < 0 ? words : words.slice(0, thing)).filter((word) => word !== "index");
  return [isOwn(route) ? "" : "/$scope", ...list].join("/");
}
