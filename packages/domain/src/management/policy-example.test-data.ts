/** A gate-keeping policy of three articles, and a campus that keeps one exception from it. */
import { civilDate, type CivilDate } from "../civil-date";
import type { CampusId, PolicyExceptionId } from "../identifier";
import type { Article, PolicyText } from "./policy";
import type { CampusState } from "./policy-conflict";
import type { PolicyException } from "./policy-exception";

export const campusId = "01JCAMPVS00000000000000001" as CampusId;
export const exceptionId = "01JEXCEPT00000000000000001" as PolicyExceptionId;

export const article = (key: number, title: string, text: string): Article => ({ key, title, text });

export const gate: PolicyText = {
  title: "门卫管理制度",
  articles: [
    article(1, "开门时间", "校门每日七点开启，十八点关闭。"),
    article(2, "来访登记", "来访人员须登记身份证件，经联系人确认后进入。"),
    article(3, "车辆进出", "校外车辆不得进入校园。"),
  ],
};

export function withArticle(text: PolicyText, key: number, change: Partial<Article>): PolicyText {
  return { ...text, articles: text.articles.map((one) => (one.key === key ? { ...one, ...change } : one)) };
}

export const withoutArticle = (text: PolicyText, key: number): PolicyText => ({
  ...text,
  articles: text.articles.filter((one) => one.key !== key),
});

export const exception = (change: Partial<PolicyException> = {}): PolicyException => ({
  id: exceptionId,
  campusId,
  articleKey: 1,
  instead: "校门每日六点五十分开启。",
  reason: "周边道路早高峰提前",
  startsOn: civilDate("2026-09-01"),
  endsOn: civilDate("2027-09-01"),
  ...change,
});

export const state = (change: Partial<CampusState> = {}): CampusState => ({
  campusId,
  text: gate,
  isInherited: false,
  latestStartsOn: civilDate("2026-09-01"),
  exceptions: [],
  ...change,
});

export const today: CivilDate = civilDate("2026-11-24");
