/** Words for every reason against a plan, a move, an act, or a run of the optimiser. */
import { wordsIn, type CourseRefusal, type PathRefusal } from "@qitong/domain/management/approval";
import type { ChangedMeanwhile, PlanAct, PlanStatus, SuggestRefusal, TransferRefusal, TransferWarning } from "@qitong/domain/staffing";
import { planStatusWords, subjectName } from "@qitong/domain/staffing";
import { defineRefusalTexts, formatDate, formatInstant, type Language, type RefusalTexts } from "@qitong/ui";
import { rotationBarTexts } from "../staff-record/rotation-bar-texts";
import { factChangeText } from "./fact-change-texts";
import type { PlanNames } from "./plan-names";

export type AnyPlanRefusal = TransferRefusal | TransferWarning | SuggestRefusal | ChangedMeanwhile | PathRefusal | Extract<CourseRefusal, { readonly kind: "not-your-turn" }>;

const actWords = {
  edit: { zh: "修改", en: "be edited" },
  submit: { zh: "提交", en: "be submitted" },
  answer: { zh: "答复", en: "be answered" },
  review: { zh: "重新核对", en: "be looked at again" },
  forward: { zh: "报送审批", en: "be forwarded" },
  recall: { zh: "收回修改", en: "be recalled" },
  approve: { zh: "批准", en: "be approved" },
  return: { zh: "退回", en: "be returned" },
  reject: { zh: "否决", en: "be rejected" },
  withdraw: { zh: "撤回", en: "be withdrawn" },
  "end-notice": { zh: "结束公示", en: "end its notice" },
  apply: { zh: "生效", en: "take effect" },
  lapse: { zh: "失效退回", en: "lapse" },
} as const satisfies Record<PlanAct, Record<Language, string>>;

const status = (language: Language, one: PlanStatus): string => planStatusWords[one][language];
const bars = (language: Language, list: readonly Parameters<typeof rotationBarTexts.say>[1][]): string =>
  list.map((bar) => rotationBarTexts.say(language, bar)).join(language === "zh" ? "；" : "; ");

/** The sentences name people and schools, so they are made for the names at hand. */
export function planRefusalTexts(names: PlanNames): RefusalTexts<AnyPlanRefusal> {
  const { person, campus, entity } = names;
  return defineRefusalTexts<AnyPlanRefusal>({
    zh: {
      "unknown-teacher": ({ personId }) => `${person(personId)}：生效日不在本区在岗名册`,
      "unknown-campus": ({ personId, campusId }) => `${person(personId)}：${campus(campusId)}生效日不在办学`,
      "twice-in-plan": ({ personId }) => `${person(personId)}：在方案中出现两次`,
      "moved-meanwhile": ({ personId, nowAtCampusId }) => `${person(personId)}：现已在${campus(nowAtCampusId)}任教`,
      "same-campus": ({ personId }) => `${person(personId)}：调出与调入为同一校区`,
      "other-stage": ({ personId }) => `${person(personId)}：两校区学段不同`,
      "not-eligible": (refusal) => `${person(refusal.personId)}：不符合交流条件（${bars("zh", refusal.bars)}）`,
      exempt: (refusal) => `${person(refusal.personId)}：暂不交流（${bars("zh", refusal.bars)}）`,
      "class-head": ({ personId }) => `${person(personId)}：在任班主任`,
      protected: ({ personId }) => `${person(personId)}：学校保留教师`,
      "commute-too-far": ({ personId, minutes, limit }) => `${person(personId)}：单程约 ${Math.round(minutes)} 分钟，超过 ${limit} 分钟`,
      "commute-unknown": ({ personId }) => `${person(personId)}：校区位置未登记，无法核定通勤时间`,
      "quota-short": ({ counted, needed, base }) => `交流 ${counted} 人，应不少于 ${needed} 人（符合条件 ${base} 人）`,
      "too-many-moves": ({ moves, most }) => `交流 ${moves} 人，应不超过 ${most} 人`,
      "backbone-share-short": ({ backbone, needed, counted }) => `交流 ${counted} 人中骨干教师 ${backbone} 人，应不少于 ${needed} 人`,
      "subject-uncovered": ({ campusId, subject, after, required }) =>
        `${campus(campusId)}${subjectName("zh", subject)}教师将剩 ${after} 人，开齐课程需 ${required} 人`,
      "head-count-change": ({ campusId, change, limit }) =>
        `${campus(campusId)}教师${change > 0 ? "增加" : "减少"} ${Math.abs(change)} 人，应不超过 ${limit} 人`,
      "rotated-before-others": ({ personId, times, others }) => `${person(personId)}：已交流 ${times} 次，本校区同学科还有 ${others} 人次数较少`,
      "against-will": ({ personId }) => `${person(personId)}：本人暂不愿意交流`,
      "campus-refused": ({ personId, campusId }) => `${person(personId)}：本人不便前往${campus(campusId)}`,
      "status-forbids": (refusal) => `方案“${status("zh", refusal.status)}”，不能${actWords[refusal.act].zh}`,
      "not-approved-yet": (refusal) => `方案“${status("zh", refusal.status)}”，批准后才能打印通知书`,
      "no-alternative-chosen": () => "还没有选定方案",
      "no-moves": () => "选定的方案没有交流教师",
      "effective-too-soon": ({ effectiveOn, earliest }) =>
        `生效日期${formatDate("zh", effectiveOn)}早于公示期满，最早为${formatDate("zh", earliest)}`,
      "effective-outside-year": ({ startsOn, endsOn }) =>
        `生效日期应在本学年内（${formatDate("zh", startsOn)}至${formatDate("zh", endsOn)}前）`,
      "teacher-in-other-plan": ({ personId, planTitle }) => `${person(personId)}：已在另一在办方案《${planTitle}》中`,
      "own-submission": () => "提交人不能审批自己提交的方案",
      "nobody-to-decide": ({ name }) => `“${wordsIn("zh", name)}”暂时没有可以审批的人，请联系信息中心核对岗位`,
      "not-your-turn": () => "按审批流程，这一步不由您办理",
      "facts-changed": ({ change }) => `提交后情况有变化，须经办人重新核对：${factChangeText("zh", change, names)}`,
      "plan-changed": () => "您打开后方案已有变动，请核对最新内容后再办理",
      "question-changed": ({ personId }) => `${person(personId)}：您打开后调入校区已调整，请核对后再答复`,
      "reason-missing": (refusal) => (refusal.personId ? `${person(refusal.personId)}：不同意须说明理由` : "请填写理由"),
      "not-asked": () => "有一项答复不在征求意见范围内，请刷新后重试",
      "answers-missing": ({ count, entityIds }) => `还有 ${count} 项未答复：${entityIds.map(entity).join("、")}`,
      "suggestion-under-way": ({ startedAt }) => `已有一次优化在进行（${formatInstant("zh", startedAt)}开始）`,
      "not-in-alternative": ({ personId }) => `${person(personId)}：已不在这个方案中`,
      "changed-meanwhile": ({ personId, by, at, toCampusId }) =>
        toCampusId === null
          ? `${by || "另一位经办人"}已于${formatInstant("zh", at)}将${person(personId)}移出方案`
          : `${by || "另一位经办人"}已于${formatInstant("zh", at)}将${person(personId)}改为调到${campus(toCampusId)}`,
    },
    en: {
      "unknown-teacher": ({ personId }) => `${person(personId)}: not on the district's staff on the day of effect`,
      "unknown-campus": ({ personId, campusId }) => `${person(personId)}: ${campus(campusId)} is not open on the day of effect`,
      "twice-in-plan": ({ personId }) => `${person(personId)}: stands in the plan twice`,
      "moved-meanwhile": ({ personId, nowAtCampusId }) => `${person(personId)}: now works at ${campus(nowAtCampusId)}`,
      "same-campus": ({ personId }) => `${person(personId)}: the two campuses are the same`,
      "other-stage": ({ personId }) => `${person(personId)}: the campuses teach different stages`,
      "not-eligible": (refusal) => `${person(refusal.personId)}: not eligible (${bars("en", refusal.bars)})`,
      exempt: (refusal) => `${person(refusal.personId)}: exempt (${bars("en", refusal.bars)})`,
      "class-head": ({ personId }) => `${person(personId)}: is a class head`,
      protected: ({ personId }) => `${person(personId)}: kept by the school`,
      "commute-too-far": ({ personId, minutes, limit }) => `${person(personId)}: about ${Math.round(minutes)} minutes one way, over ${limit}`,
      "commute-unknown": ({ personId }) => `${person(personId)}: a campus has no location, so the commute is not known`,
      "quota-short": ({ counted, needed, base }) => `${counted} rotate; at least ${needed} must (${base} are eligible)`,
      "too-many-moves": ({ moves, most }) => `${moves} rotate; at most ${most} may`,
      "backbone-share-short": ({ backbone, needed, counted }) => `${backbone} of ${counted} are backbone teachers; at least ${needed} must be`,
      "subject-uncovered": ({ campusId, subject, after, required }) =>
        `${campus(campusId)} keeps ${after} for ${subjectName("en", subject)}; its lessons need ${required}`,
      "head-count-change": ({ campusId, change, limit }) =>
        `${campus(campusId)} ${change > 0 ? "gains" : "loses"} ${Math.abs(change)} teachers; the limit is ${limit}`,
      "rotated-before-others": ({ personId, times, others }) =>
        `${person(personId)}: has rotated ${times === 1 ? "once" : `${times} times`}; ${others} of the subject at the campus less often`,
      "against-will": ({ personId }) => `${person(personId)}: would not rotate at present`,
      "campus-refused": ({ personId, campusId }) => `${person(personId)}: cannot well go to ${campus(campusId)}`,
      "status-forbids": (refusal) => `The plan is “${status("en", refusal.status)}” and cannot ${actWords[refusal.act].en}`,
      "not-approved-yet": (refusal) => `The plan is “${status("en", refusal.status)}”; notices are printed after approval`,
      "no-alternative-chosen": () => "No alternative is chosen yet",
      "no-moves": () => "The chosen alternative moves nobody",
      "effective-too-soon": ({ effectiveOn, earliest }) =>
        `${formatDate("en", effectiveOn)} is before the notice can end; the earliest day is ${formatDate("en", earliest)}`,
      "effective-outside-year": ({ startsOn, endsOn }) =>
        `The day of effect must be within the school year (${formatDate("en", startsOn)} to before ${formatDate("en", endsOn)})`,
      "teacher-in-other-plan": ({ personId, planTitle }) => `${person(personId)}: is in another open plan, “${planTitle}”`,
      "own-submission": () => "Whoever submitted a plan does not decide on it",
      "nobody-to-decide": ({ name }) => `Nobody can decide “${wordsIn("en", name)}” at present; ask the information centre to look at the posts`,
      "not-your-turn": () => "By the approval flow this step is not yours",
      "facts-changed": ({ change }) => `Changed since submission, the official must look again: ${factChangeText("en", change, names)}`,
      "plan-changed": () => "The plan has changed since you opened it; look at it as it is now, then decide",
      "question-changed": ({ personId }) => `${person(personId)}: the destination has changed since you opened the page; look again, then answer`,
      "reason-missing": (refusal) => (refusal.personId ? `${person(refusal.personId)}: a no needs a reason` : "Please give a reason"),
      "not-asked": () => "One of the answers was not asked for; reload and try again",
      "answers-missing": ({ count, entityIds }) => `${count} answers are missing: ${entityIds.map(entity).join(", ")}`,
      "suggestion-under-way": ({ startedAt }) => `A run is under way since ${formatInstant("en", startedAt)}`,
      "not-in-alternative": ({ personId }) => `${person(personId)}: no longer in this alternative`,
      "changed-meanwhile": ({ personId, by, at, toCampusId }) =>
        toCampusId === null
          ? `${by || "A colleague"} took ${person(personId)} out of the plan on ${formatInstant("en", at)}`
          : `${by || "A colleague"} sent ${person(personId)} to ${campus(toCampusId)} on ${formatInstant("en", at)}`,
    },
  });
}

const noNames: PlanNames = { person: (id) => id, campus: (id) => id, entity: (id) => id };
const kinds: ReadonlySet<string> = new Set(planRefusalTexts(noNames).kinds);

export function isPlanRefusal(refusal: { readonly kind: string }): refusal is AnyPlanRefusal {
  return kinds.has(refusal.kind);
}
