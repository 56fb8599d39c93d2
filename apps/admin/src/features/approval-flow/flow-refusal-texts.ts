/** Words for everything that can be wrong with a flow, and for acts on versions that are not done. */
import type { AnyRefusal } from "@qitong/domain";
import { wordsIn, type FlowActRefusal, type Words } from "@qitong/domain/management/approval";
import { defineRefusalTexts } from "@qitong/ui";
import { flowTexts } from "./flow-texts";

const zh = (words: Words) => wordsIn("zh", words);
const en = (words: Words) => wordsIn("en", words);
const partsZh = { approver: "审批人", deputy: "代审人", escalation: "逾期提请的岗位" } as const;
const partsEn = { approver: "the approver", deputy: "the deputy", escalation: "the escalation" } as const;

export const flowRefusalTexts = defineRefusalTexts<FlowActRefusal>({
  zh: {
    "flow-act-not-now": ({ state }) => `这一版${flowTexts.zh[state]}，不能办理此项`,
    "flow-changed-meanwhile": () => "这份草稿刚被他人修改，请刷新后再改",
    "draft-exists": ({ number }) => `已有第 ${number} 版草稿，请继续修改那一份`,
    "flow-name-taken": ({ name }) => `已有名为“${name}”的流程`,
    "flow-of-product": () => "其他业务在使用这个流程，不能停用",
    "flow-without-start": () => "流程没有起点",
    "flow-without-approval": () => "有一条路径不经任何人审批就办结",
    "key-twice": ({ key }) => `编号“${key}”重复`,
    "key-is-end": () => "节点不能使用编号“end”",
    "dead-end": ({ name }) => `“${zh(name)}”之后没有去向`,
    "next-unknown": ({ name }) => `“${zh(name)}”指向一个不存在的节点`,
    unreachable: ({ name }) => `没有路径能到“${zh(name)}”`,
    cycle: ({ names }) => `流程成环：${[...names, ...names.slice(0, 1)].map(zh).join(" → ")}`,
    "condition-without-else": ({ name }) => `“${zh(name)}”没有设置“其他情形”的去向`,
    "condition-without-case": ({ name }) => `“${zh(name)}”没有任何情形`,
    "case-without-test": ({ name }) => `“${zh(name)}”有情形没有写条件`,
    "too-few-branches": ({ name }) => `“${zh(name)}”至少要两组`,
    "branch-without-step": ({ name }) => `“${zh(name)}”有一组没有审批人`,
    "field-twice": ({ id }) => `表单项编号“${id}”重复`,
    "choice-without-options": ({ label }) => `单选“${zh(label)}”至少要两个选项`,
    "option-twice": ({ label, option }) => `单选“${zh(label)}”的选项“${option}”重复`,
    "limits-crossed": ({ label }) => `“${zh(label)}”的最小值大于最大值`,
    "test-of-unknown-field": ({ name }) => `“${zh(name)}”引用的表单项已不存在`,
    "test-not-for-field": ({ name, label }) => `“${zh(name)}”对“${zh(label)}”的比较方式不合适`,
    "test-of-unknown-option": ({ name, label }) => `“${zh(name)}”引用了“${zh(label)}”中不存在的选项`,
    "deadline-without-escalation": ({ name }) => `“${zh(name)}”设了时限，还须设逾期提请谁`,
    "escalation-without-deadline": ({ name }) => `“${zh(name)}”设了逾期提请，还须设时限`,
    "escalation-to-approver": ({ name }) => `“${zh(name)}”逾期提请的就是审批人本人`,
    "superior-of-unknown-step": ({ name }) => `“${zh(name)}”引用的步骤已不存在`,
    "superior-of-later-step": ({ name }) => `“${zh(name)}”引用的步骤不一定在它之前办理`,
    "approver-not-resolvable": ({ name, part, place }) => `“${zh(name)}”的${partsZh[part]}今天无人任职${place === null ? "" : `（如${place}）`}`,
  },
  en: {
    "flow-act-not-now": ({ state }) => `This version is “${flowTexts.en[state]}”; this cannot be done`,
    "flow-changed-meanwhile": () => "Someone else has just changed the draft; reload it first",
    "draft-exists": ({ number }) => `Version ${number} is a draft already; go on with that one`,
    "flow-name-taken": ({ name }) => `There is a flow named “${name}” already`,
    "flow-of-product": () => "Another part of the product needs this flow; it cannot be retired",
    "flow-without-start": () => "The flow has no beginning",
    "flow-without-approval": () => "There is a way to the end on which nobody is asked",
    "key-twice": ({ key }) => `The key “${key}” is used twice`,
    "key-is-end": () => "No node may have the key “end”",
    "dead-end": ({ name }) => `“${en(name)}” leads nowhere`,
    "next-unknown": ({ name }) => `“${en(name)}” leads to a node that is not there`,
    unreachable: ({ name }) => `No way leads to “${en(name)}”`,
    cycle: ({ names }) => `The flow runs in a circle: ${[...names, ...names.slice(0, 1)].map(en).join(" → ")}`,
    "condition-without-else": ({ name }) => `“${en(name)}” has no way for all other cases`,
    "condition-without-case": ({ name }) => `“${en(name)}” has no case`,
    "case-without-test": ({ name }) => `A case of “${en(name)}” has no test`,
    "too-few-branches": ({ name }) => `“${en(name)}” needs two branches at least`,
    "branch-without-step": ({ name }) => `A branch of “${en(name)}” asks nobody`,
    "field-twice": ({ id }) => `The field key “${id}” is used twice`,
    "choice-without-options": ({ label }) => `The choice “${en(label)}” needs two options at least`,
    "option-twice": ({ label, option }) => `The option “${option}” of “${en(label)}” is there twice`,
    "limits-crossed": ({ label }) => `The least of “${en(label)}” is above its most`,
    "test-of-unknown-field": ({ name }) => `“${en(name)}” looks at a field that is gone`,
    "test-not-for-field": ({ name, label }) => `“${en(name)}” compares “${en(label)}” in a way that does not fit it`,
    "test-of-unknown-option": ({ name, label }) => `“${en(name)}” looks for an option that “${en(label)}” has not`,
    "deadline-without-escalation": ({ name }) => `“${en(name)}” has a deadline but nobody who is asked when it has passed`,
    "escalation-without-deadline": ({ name }) => `“${en(name)}” has an escalation but no deadline`,
    "escalation-to-approver": ({ name }) => `“${en(name)}” escalates to its own approver`,
    "superior-of-unknown-step": ({ name }) => `“${en(name)}” refers to a step that is gone`,
    "superior-of-later-step": ({ name }) => `“${en(name)}” refers to a step that does not always come before it`,
    "approver-not-resolvable": ({ name, part, place }) => `Nobody holds the post of ${partsEn[part]} of “${en(name)}” today${place === null ? "" : ` (for ${place})`}`,
  },
});

export const isFlowRefusal = (refusal: AnyRefusal): refusal is FlowActRefusal => flowRefusalTexts.kinds.includes(refusal.kind);
