/** The flows that every district begins with. A district changes them by a version of its own; these stay as they are. */
import type { Flow } from "./flow";
import { leaveForm, purchaseForm, repairForm, sealForm } from "./shipped-forms";
import { parentFlows } from "./shipped-parent-flows";
import { head, leader, officer, principal, step, superiorOf, words, type ShippedFlow } from "./shipped-parts";
import { staffFlows } from "./shipped-staff-flows";
import type { Words } from "./words";

export type { ShippedFlow } from "./shipped-parts";

const leave: Flow = {
  form: leaveForm,
  start: "campus",
  nodes: [
    { kind: "approve", ...step("campus", words("校区审批", "Campus head"), head, { days: 1, to: principal }), next: "length" },
    {
      kind: "condition", id: "length", name: words("按天数", "By days"),
      cases: [{ tests: [{ fieldId: "period", op: "more", value: 3 }], next: "school" }], otherwise: "end",
    },
    { kind: "approve", ...step("school", words("校长审批", "Principal"), principal, { days: 2, to: leader }), next: "long" },
    {
      kind: "condition", id: "long", name: words("长假", "Long leave"),
      cases: [{ tests: [{ fieldId: "period", op: "more", value: 15 }], next: "personnel" }], otherwise: "end",
    },
    { kind: "approve", ...step("personnel", words("人事科备案", "Personnel office"), officer, { days: 5, to: leader }), next: "end" },
  ],
};

const purchase: Flow = {
  form: purchaseForm,
  start: "campus",
  nodes: [
    { kind: "approve", ...step("campus", words("校区初审", "Campus head"), head, { days: 2, to: principal }), next: "amount" },
    {
      kind: "condition", id: "amount", name: words("按金额", "By amount"),
      cases: [
        { tests: [{ fieldId: "amount", op: "at-least", value: 50_000 }], next: "joint" },
        { tests: [{ fieldId: "amount", op: "at-least", value: 5000 }], next: "school" },
      ],
      otherwise: "end",
    },
    { kind: "approve", ...step("school", words("校长审批", "Principal"), principal, { days: 3, to: leader }), next: "end" },
    {
      kind: "parallel", id: "joint", name: words("校局会签", "School and bureau"), mode: "all",
      branches: [
        [step("school-sign", words("校长会签", "Principal"), principal, { days: 3, to: leader })],
        [step("bureau-sign", words("分管局长会签", "Deputy director"), leader)],
      ],
      next: "end",
    },
  ],
};

const seal: Flow = {
  form: sealForm,
  start: "which",
  nodes: [
    {
      kind: "condition", id: "which", name: words("按印章", "By seal"),
      cases: [{ tests: [{ fieldId: "seal", op: "is-not", value: "official" }], next: "both" }], otherwise: "school",
    },
    { kind: "approve", ...step("school", words("校长审批", "Principal"), principal, { days: 1, to: leader }, head), next: "end" },
    {
      kind: "parallel", id: "both", name: words("双人核准", "Two signatures"), mode: "all",
      branches: [
        [step("campus-sign", words("校区核对", "Campus head"), head, { days: 1, to: principal })],
        [step("school-sign", words("校长核准", "Principal"), principal, { days: 1, to: leader })],
      ],
      next: "end",
    },
  ],
};

const repair: Flow = {
  form: repairForm,
  start: "urgency",
  nodes: [
    {
      kind: "condition", id: "urgency", name: words("按紧急程度", "By urgency"),
      cases: [{ tests: [{ fieldId: "urgency", op: "is", value: "danger" }], next: "anyone" }], otherwise: "campus",
    },
    {
      kind: "parallel", id: "anyone", name: words("先到先批", "Whoever sees it first"), mode: "any",
      branches: [
        [step("campus-now", words("校区处置", "Campus head"), head, { days: 1, to: leader })],
        [step("school-now", words("校长处置", "Principal"), principal, { days: 1, to: leader })],
      ],
      next: "end",
    },
    { kind: "approve", ...step("campus", words("校区核实", "Campus head"), head, { days: 2, to: principal }), next: "cost" },
    {
      kind: "condition", id: "cost", name: words("按估价", "By estimate"),
      cases: [{ tests: [{ fieldId: "estimate", op: "more", value: 10_000 }], next: "above" }], otherwise: "end",
    },
    { kind: "approve", ...step("above", words("上级审批", "The next above"), superiorOf("campus"), { days: 3, to: leader }), next: "end" },
  ],
};

/** One signature of the deputy director; the thing itself is shown by the service that it belongs to. */
const bySignature = (id: string, name: Words): Flow => ({
  form: { fields: [] },
  start: id,
  nodes: [{ kind: "approve", ...step(id, name, leader), next: "end" }],
});

export const shippedFlows: readonly ShippedFlow[] = [
  { key: "leave", subjectKind: "form", head: { name: words("请假", "Leave"), about: words("事假、病假、公假等，3 天以内由校区审批", "Personal, sick or official leave; up to 3 days by the campus head") }, flow: leave },
  { key: "purchase", subjectKind: "form", head: { name: words("采购", "Purchase"), about: words("设备、图书、服务采购，按金额分级审批", "Equipment, books and services, decided by amount") }, flow: purchase },
  { key: "seal", subjectKind: "form", head: { name: words("用印", "Use of a seal"), about: words("公章、合同章、财务章用印，附用印文件", "Official, contract or finance seal, with the paper to be sealed") }, flow: seal },
  { key: "repair", subjectKind: "form", head: { name: words("设施报修", "Facility repair"), about: words("校舍、水电、设备报修，有安全隐患的即时处置", "Buildings, water, power and equipment; danger is dealt with at once") }, flow: repair },
  {
    key: "transfer-plan", subjectKind: "transfer-plan",
    head: { name: words("交流轮岗方案审批", "Transfer plan"), about: words("两校征求意见后，由分管局长审批", "By the deputy director, after both principals have answered") },
    flow: bySignature("leader", words("分管局长审批", "Deputy director")),
  },
  {
    // The decree is the county government's; this is the bureau's decision to ask for it.
    key: "merger-case", subjectKind: "merger-case",
    head: { name: words("合并事项提请审批", "Putting a merger forward"), about: words("论证、公示、听证完成后，由分管局长审批，同意后提请县级政府批复", "By the deputy director after argumentation, notice and hearing; then the county government is asked for its decree") },
    flow: bySignature("leader", words("分管局长审批", "Deputy director")),
  },
  ...staffFlows,
  ...parentFlows,
];

export function findShippedFlow(key: string): ShippedFlow | undefined {
  return shippedFlows.find((flow) => flow.key === key);
}
