/** The twenty categories of requests (诉求), who handles each by default, and within how many working days it is promised. */
import { z } from "zod";
import type { Role } from "../role";
import type { Label } from "./setting-control";

/** Who answers for a category unless the dispatcher chooses another. */
export const handlerRoles = ["campus-head", "principal", "district-officer"] as const satisfies readonly Role[];
export const HandlerRole = z.enum(handlerRoles);
export type HandlerRole = z.infer<typeof HandlerRole>;

interface CategoryEntry {
  readonly label: Label;
  readonly handler: HandlerRole;
  readonly workingDays: number;
}

const category = (zh: string, en: string, handler: HandlerRole, workingDays: number): CategoryEntry => ({ label: { zh, en }, handler, workingDays });

/** What endangers children is promised in 3 working days, the rest in 5: the span of the public record (public-record.ts). */
export const requestCatalogue = {
  teaching: category("教学与课程", "Teaching and lessons", "principal", 5),
  homework: category("作业与考试", "Homework and tests", "principal", 5),
  "after-school": category("课后服务", "After-school service", "campus-head", 5),
  conduct: category("师德师风", "Conduct of teachers", "district-officer", 5),
  class: category("班级管理", "Running of a class", "campus-head", 5),
  bullying: category("学生欺凌与纠纷", "Bullying and quarrels", "principal", 3),
  safety: category("校园安全", "Safety on campus", "principal", 3),
  canteen: category("食堂与营养餐", "Canteen and meals", "principal", 3),
  health: category("卫生与疾病防控", "Hygiene and illness", "campus-head", 3),
  wellbeing: category("心理健康", "Mental health", "principal", 3),
  facilities: category("校舍与设施设备", "Buildings and equipment", "campus-head", 5),
  surroundings: category("环境、气味与噪声", "Air, smell and noise", "campus-head", 5),
  traffic: category("上下学交通与接送", "Way to school and pick-up", "campus-head", 5),
  fees: category("收费与退费", "Fees and refunds", "district-officer", 5),
  materials: category("校服与教材教辅", "Uniforms and books", "principal", 5),
  enrolment: category("招生入学与转学", "Enrolment and change of school", "district-officer", 5),
  merger: category("合并校区衔接", "Two campuses becoming one school", "principal", 5),
  aid: category("资助与特殊需要", "Aid and special needs", "principal", 5),
  communication: category("家校沟通与信息公开", "School, home and openness", "campus-head", 5),
  other: category("其他", "Other", "campus-head", 5),
} as const satisfies Record<string, CategoryEntry>;

export type RequestCategory = keyof typeof requestCatalogue;
export const requestCategories = Object.keys(requestCatalogue) as readonly RequestCategory[];
export const RequestCategory = z.enum(requestCategories);

export const PromiseDays = z.record(RequestCategory, z.int().min(1).max(30));
export type PromiseDays = z.infer<typeof PromiseDays>;
export const CategoryHandlers = z.record(RequestCategory, HandlerRole);
export type CategoryHandlers = z.infer<typeof CategoryHandlers>;

const each = <Value>(of: (entry: CategoryEntry) => Value) =>
  Object.fromEntries(requestCategories.map((name) => [name, of(requestCatalogue[name])])) as Record<RequestCategory, Value>;

/** The figures by which a district runs its requests; all of them its own choice. */
export const RequestSettings = z.object({
  requestPromiseDays: PromiseDays,
  requestHandlers: CategoryHandlers,
  /** Working days before the due day on which the handler is reminded. */
  requestReminderDays: z.int().min(0).max(10),
  /** Natural days after an answer in which it may be rated, and the request opened again. */
  requestReopenDays: z.int().min(1).max(90),
  /** How often one request may be opened again. */
  requestReopenTimes: z.int().min(0).max(5),
  /** Natural days after its end for which a request's photos and contact are kept. */
  requestPhotosKeptDays: z.int().min(1).max(1095),
  requestContactKeptDays: z.int().min(1).max(1095),
});
export type RequestSettings = z.infer<typeof RequestSettings>;

export const defaultRequestSettings: RequestSettings = {
  requestPromiseDays: each((entry) => entry.workingDays),
  requestHandlers: each((entry) => entry.handler),
  requestReminderDays: 1,
  requestReopenDays: 15,
  requestReopenTimes: 1,
  requestPhotosKeptDays: 180,
  requestContactKeptDays: 90,
};

/** Among the people who could handle a request, the one whom the category names; else the nearest to it. */
export function defaultHandler<Candidate extends { readonly role: Role }>(
  candidates: readonly Candidate[],
  name: RequestCategory,
  settings: Pick<RequestSettings, "requestHandlers">,
): Candidate | undefined {
  const wanted = settings.requestHandlers[name];
  // A campus that is a school of its own has a principal and no campus head.
  const order = [wanted, ...handlerRoles.filter((role) => role !== wanted)];
  return order.flatMap((role) => candidates.filter((candidate) => candidate.role === role)).at(0);
}
