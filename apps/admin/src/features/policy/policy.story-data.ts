/** Examples for stories: the gate-keeping policy of 宁安路小学 with its two campuses, told for 24 November 2026. */
import { civilDate, type CampusId, type EntityId, type PersonId, type PolicyExceptionId, type PolicyId } from "@qitong/domain";
import type { Acknowledgements, DraftDetail, ExceptionRow, OwnPolicyDetail, PolicyDetail, PolicySummary, Preview, SideBySide } from "./policy-row";

const today = civilDate("2026-11-24");
const own = "01JCAMPVS00000000000000001" as CampusId;
const former = "01JCAMPVS00000000000000002" as CampusId;
const policyId = "01JP0L1CY00000000000000001" as PolicyId;
const entityId = "01JENT1TY00000000000000001" as EntityId;
const principal = "01JPERS0N00000000000000001" as PersonId;

const text = {
  title: "门卫管理制度",
  articles: [
    { key: 1, title: "目的", text: "为维护两校区校园秩序，保障师生安全，制定本制度。" },
    { key: 2, title: "开门时间", text: "校门在校日七点二十分开启，十八点三十分关闭；其余时间凭值班领导批准进出。" },
    { key: 3, title: "来访登记", text: "来访人员须出示有效证件并登记；家长来访须提前一天预约。" },
  ],
};
const next = {
  ...text,
  articles: [
    ...text.articles.map((one) => (one.key === 2 ? { ...one, text: "校门在校日七点十分开启，十八点三十分关闭；课后服务结束前不关闭。" } : one)),
    { key: 4, title: "应急处置", text: "发现可疑人员，立即关闭校门并启动一键报警。" },
  ],
};

const exception: ExceptionRow = {
  id: "01JEXCEPT00000000000000001" as PolicyExceptionId,
  policyId, campusId: former, articleKey: 2,
  instead: "东门在校日六点五十分开启，供乘坐早班公交的学生入校；其余按本条执行。",
  reason: "新华路早高峰车流大，分时入校可缓解门前拥堵",
  startsOn: civilDate("2026-09-15"), endsOn: civilDate("2027-07-01"), allowedUntil: civilDate("2027-07-01"),
  allowedBy: principal, allowedByName: "沈思颖", allowedAt: "2026-09-11T08:00:00.000Z",
  follows: null, endedBy: null, endedAt: null, endReason: null,
};

const inForce = { version: 2, startsOn: civilDate("2026-09-15"), endsOn: null };
const owner = { kind: "entity", id: entityId, name: "宁安路小学", isFormer: false } as const;

export function examplePolicy(more: Partial<PolicyDetail> = {}): PolicyDetail {
  return {
    id: policyId, asOf: today, today, category: "safety", title: text.title, owner, mayManage: true, lastVersion: 2,
    texts: { 2: text },
    campuses: [
      { campusId: own, name: "宁安路小学", inForce, ahead: null, exceptions: [] },
      { campusId: former, name: "宁安路小学新华路校区", inForce, ahead: null, exceptions: [exception] },
    ],
    draft: { revision: 3, basedOn: 2, text: next, savedByName: "沈思颖", savedAt: "2026-11-20T08:00:00.000Z" },
    withdrawn: [],
    versions: [
      {
        number: 2, title: text.title, note: "合并后两校区统一执行", effectiveOn: civilDate("2026-09-15"), restores: null, acknowledgedBy: ["staff"],
        acknowledgeUntil: civilDate("2026-10-15"), publishedAt: "2026-09-10T08:00:00.000Z", publishedByName: "沈思颖",
        campuses: [own, former].map((campusId) => ({ campusId, startsOn: civilDate("2026-09-15"), endsOn: null })), answers: [],
      },
      {
        number: 1, title: text.title, note: "首次发布", effectiveOn: civilDate("2024-03-01"), restores: null, acknowledgedBy: ["staff"], acknowledgeUntil: null,
        publishedAt: "2024-02-25T08:00:00.000Z", publishedByName: "沈思颖",
        campuses: [{ campusId: own, startsOn: civilDate("2024-03-01"), endsOn: civilDate("2026-09-15") }], answers: [],
      },
    ],
    ...more,
  };
}

export const exampleDraft: DraftDetail = { policyId, revision: 3, basedOn: 2, text: next, savedByName: "沈思颖", savedAt: "2026-11-20T08:00:00.000Z" };

const conflict = { campusId: former, exception, change: "changed", before: text.articles[1] ?? { key: 2, title: "", text: "" }, after: next.articles[1] ?? null, number: 2 } as const;

export const examplePreview: Preview = {
  policyId, source: { kind: "draft", revision: 3 }, effectiveOn: civilDate("2026-12-01"), text: next, restores: null, today, latest: 2, basedOn: 2,
  ownerKind: "entity", acknowledgedBy: ["staff"], texts: { "p 2": text },
  campuses: [
    { campusId: own, name: "宁安路小学", textKey: "p 2", version: 2, isInherited: false, latestStartsOn: civilDate("2026-09-15"), conflicts: [], exceptions: [] },
    {
      campusId: former, name: "宁安路小学新华路校区", textKey: "p 2", version: 2, isInherited: false, latestStartsOn: civilDate("2026-09-15"),
      conflicts: [conflict], exceptions: [exception],
    },
  ],
};

const summary = (title: string, more: Partial<PolicySummary> = {}): PolicySummary => ({
  id: `01JP0L1CY0000000000000${title.length}00` as PolicyId, category: "safety", title, owner, mayManage: true,
  inForce: { campuses: 2, versions: [2], since: civilDate("2026-09-15") }, ahead: null, exceptions: 0, draft: null, lastVersion: 2, ...more,
});
const nowhere = { campuses: 0, versions: [], since: null };

export const examplePolicies: readonly PolicySummary[] = [
  summary("门卫管理制度", { exceptions: 1, draft: { revision: 3, title: "门卫管理制度", savedByName: "沈思颖", savedAt: "2026-11-20T08:00:00.000Z" } }),
  summary("教职工请假与考勤管理制度", { category: "staff", inForce: { campuses: 1, versions: [1], since: civilDate("2023-09-01") }, ahead: { version: 2, startsOn: civilDate("2026-12-01") } }),
  summary("新华路小学作息时间管理办法", {
    category: "teaching", owner: { ...owner, name: "新华路小学", isFormer: true }, inForce: { campuses: 1, versions: [1], since: civilDate("2024-09-01") }, lastVersion: 1,
  }),
  summary("课后服务管理办法", { category: "pupils", inForce: nowhere, lastVersion: 0, draft: { revision: 1, title: "课后服务管理办法", savedByName: "沈思颖", savedAt: "2026-11-18T08:00:00.000Z" } }),
];

export const exampleAcknowledgements: Acknowledgements = {
  concerned: 60, acknowledged: 53,
  campuses: [
    { campusId: own, name: "宁安路小学", version: 2, concerned: 34, acknowledged: 34, missing: [] },
    {
      campusId: former, name: "宁安路小学新华路校区", version: 2, concerned: 26, acknowledged: 19,
      missing: ["王翀", "李㛃", "赵明", "刘雨", "陈晨", "孙立", "周凡"].map((name, index) => ({ personId: `01JPERS0N0000000000000001${index}` as PersonId, name })),
    },
  ],
  reminders: [{ version: 2, remindedAt: "2026-10-10T08:00:00.000Z", people: 21, byName: "沈思颖" }],
};

export const exampleSides: SideBySide = {
  campuses: [{ campusId: own, name: "宁安路小学" }, { campusId: former, name: "宁安路小学新华路校区" }],
  rows: [
    {
      title: "作息时间管理办法",
      cells: [
        { policyId, version: 1, startsOn: civilDate("2025-09-01"), ownerName: "宁安路小学", text: { title: "作息时间管理办法", articles: [{ key: 1, title: "课间", text: "课间休息十五分钟。" }] } },
        { policyId, version: 1, startsOn: civilDate("2024-09-01"), ownerName: "新华路小学", text: { title: "新华路小学作息时间管理办法", articles: [{ key: 7, title: "课间", text: "课间休息十分钟。" }] } },
      ],
    },
    { title: "教职工请假与考勤管理制度", cells: [{ policyId, version: 1, startsOn: civilDate("2023-09-01"), ownerName: "宁安路小学", text }, null] },
  ],
};

export const exampleOwnPolicy: OwnPolicyDetail = {
  id: policyId, version: 2, title: text.title, note: "合并后两校区统一执行", effectiveOn: civilDate("2026-09-15"), category: "safety", ownerName: "宁安路小学",
  isAsked: true, acknowledgedAt: null, acknowledgeUntil: civilDate("2026-12-05"), remindedAt: null, today,
  texts: [{ version: 2, text, campuses: [{ campusId: former, startsOn: civilDate("2026-09-15"), endsOn: null, name: "宁安路小学新华路校区", exceptions: [exception] }] }],
};
