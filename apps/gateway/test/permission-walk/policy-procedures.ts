/** The policies' and notices' part of the list (procedures.ts). */
import { civilDate } from "@qitong/domain";
import { worldRoles } from "@qitong/service/testing";
import type { Location } from "./locations";
import type { Listed } from "./procedures";

const day = civilDate("2026-11-02");
const foreign = ["foreign-officer", "foreign-principal"] as const;
const readers = ["district-officer", "district-leader", "district-auditor", "principal", "campus-head", ...foreign] as const;
const managers = ["district-officer", "principal", ...foreign] as const;
const senders = ["district-officer", "district-leader", "principal", "campus-head", ...foreign] as const;

const read = { level: "campus", roles: readers } as const;
/** Held by officers too, but for the district's policies: the ones at these locations are the schools'. */
const manage = { level: "owner", roles: managers } as const;
const send = { level: "campus", roles: senders } as const;
const self = { level: "self", roles: worldRoles } as const;

const scoped = ({ scope, policyId }: Location) => ({ scope, policyId });
const ofPolicy = ({ policyId }: Location) => ({ policyId });
const ownPolicy = ({ personId, policyId }: Location) => ({ personId, policyId });
const ofNotice = ({ noticeId }: Location) => ({ noticeId, version: 1 });
const ownNotice = ({ personId, noticeId }: Location) => ({ personId, noticeId });
const source = { kind: "draft", revision: 1 };
const text = { title: "门卫管理制度", articles: [{ key: null, title: "开门时间", text: "七点开启。" }] };
const content = ({ scope }: Location) => ({
  title: "通知", text: "内容", audience: { places: [scope], groups: ["staff"] }, needsConfirmation: false, confirmBy: null, remindDaysBefore: 2,
  publishOn: null, currentUntil: null,
});

export const policyProcedures: Record<string, Listed> = {
  "policy.list": { ...read, input: ({ scope }) => ({ scope }) },
  "policy.byId": { ...read, input: scoped },
  "policy.version": { ...read, input: (at) => ({ ...scoped(at), number: 1 }) },
  "policy.acknowledgements": { ...read, input: scoped },
  "policy.sideBySide": { ...read, input: ({ scope }) => ({ scope }) },
  "policy.print": { ...read, input: (at) => ({ ...scoped(at), campusId: at.campusId }) },
  "policy.create": { ...manage, input: ({ entityId }) => ({ owner: { kind: "entity", id: entityId }, category: "safety", text }) },
  "policy.draft": { ...manage, input: ofPolicy },
  "policy.beginDraft": { ...manage, input: ofPolicy },
  "policy.saveDraft": { ...manage, input: (at) => ({ ...ofPolicy(at), revision: 1, text }) },
  "policy.withdrawDraft": { ...manage, input: (at) => ({ ...ofPolicy(at), revision: 1, reason: "重复" }) },
  "policy.preview": { ...manage, input: (at) => ({ ...ofPolicy(at), source, effectiveOn: day }) },
  "policy.publish": {
    ...manage,
    input: (at) => ({
      ...ofPolicy(at), source, latestSeen: 1, campusIds: [at.campusId], effectiveOn: day, note: "", acknowledgedBy: [], acknowledgeUntil: null, answers: [],
    }),
  },
  "policy.recordException": {
    ...manage,
    input: (at) => ({
      ...ofPolicy(at), campusId: at.campusId, articleKey: 1, instead: "八点开启。", reason: "维修", startsOn: day, lastsUntil: civilDate("2027-01-31"),
    }),
  },
  "policy.endException": { ...manage, input: (at) => ({ ...ofPolicy(at), exceptionId: at.exceptionId, endsOn: day, reason: "修好了" }) },
  "policy.remind": { ...manage, input: ofPolicy },
  "policy.own": { ...self, input: ({ personId }) => ({ personId }) },
  "policy.ownById": { ...self, input: ownPolicy },
  "policy.ownPrint": { ...self, input: ownPolicy },
  "policy.acknowledge": { ...self, input: (at) => ({ ...ownPolicy(at), version: 1 }) },
  "notice.list": { ...read, input: ({ scope }) => ({ scope }) },
  "notice.byId": { ...read, input: ({ noticeId }) => ({ noticeId }) },
  "notice.file": { ...read, input: ({ noticeId, fileId }) => ({ noticeId, fileId }) },
  "notice.export": { ...read, input: ({ noticeId }) => ({ noticeId }) },
  "notice.create": { ...send, input: (at) => ({ place: at.scope, content: content(at) }) },
  "notice.change": { ...send, input: (at) => ({ ...ofNotice(at), content: content(at) }) },
  "notice.attach": { ...send, input: (at) => ({ ...ofNotice(at), file: { name: "方案.pdf", contentBase64: "JVBERi0=" } }) },
  "notice.detach": { ...send, input: (at) => ({ ...ofNotice(at), fileId: at.fileId }) },
  "notice.publish": { ...send, input: ofNotice },
  "notice.withdraw": { ...send, input: (at) => ({ ...ofNotice(at), reason: "有误" }) },
  "notice.remind": { ...send, input: ofNotice },
  "notice.own": { ...self, input: ({ personId }) => ({ personId }) },
  "notice.unread": { ...self, input: ({ personId }) => ({ personId }) },
  "notice.ownById": { ...self, input: ownNotice },
  "notice.ownFile": { ...self, input: (at) => ({ ...ownNotice(at), fileId: at.fileId }) },
  "notice.open": { ...self, input: ownNotice },
  "notice.confirm": { ...self, input: ownNotice },
};
