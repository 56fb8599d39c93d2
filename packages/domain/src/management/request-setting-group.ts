/** The settings of requests: all of them the district's own choice. */
import { defaultRequestSettings, handlerRoles, requestCatalogue, requestCategories, RequestSettings, type HandlerRole } from "./request-category";
import type { GroupControl, Label, NumberControl, SettingControl } from "./setting-control";
import { label, type SettingEntry, type SettingGroup } from "./setting-group";

const workingDays = label("个工作日", "working days");
const days = label("天", "days");
const number = (min: number, max: number, unit: Label): NumberControl => ({ kind: "number", min, max, step: 1, unit, mayBeUnlimited: false });

const handlerLabels: Readonly<Record<HandlerRole, Label>> = {
  "campus-head": label("执行校长", "Campus head"),
  principal: label("校长", "Principal"),
  "district-officer": label("区教育局经办人", "District officer"),
};

type Part = GroupControl["parts"][string]["control"];
const perCategory = (control: Part): SettingControl => ({
  kind: "group",
  parts: Object.fromEntries(requestCategories.map((name) => [name, { label: requestCatalogue[name].label, control }])),
});

const own = { group: "requests", certainty: "district" } as const;

const entries: Readonly<Record<keyof RequestSettings, SettingEntry>> = {
  requestPromiseDays: {
    ...own,
    label: label("各类诉求的答复时限", "Promised time of each category"),
    about: label("自收到次日起按工作日计算，已收到的诉求不变", "Working days after the day of receipt; requests already received keep theirs"),
    control: perCategory(number(1, 30, workingDays)),
  },
  requestHandlers: {
    ...own,
    label: label("各类诉求的默认经办人", "Default handler of each category"),
    about: label("分派时可另选", "Another may be chosen when a request is dispatched"),
    control: perCategory({ kind: "choice", options: Object.fromEntries(handlerRoles.map((role) => [role, handlerLabels[role]])) }),
  },
  requestReminderDays: { ...own, label: label("到期前几个工作日提醒", "Reminder before the due day"), control: number(0, 10, workingDays) },
  requestReopenDays: { ...own, label: label("答复后几天内可评价或要求重新办理", "Time to rate an answer or open the request again"), control: number(1, 90, days) },
  requestReopenTimes: { ...own, label: label("一件诉求可重新办理的次数", "How often a request may be opened again"), control: number(0, 5, label("次", "times")) },
  requestPhotosKeptDays: {
    ...own,
    label: label("办结后照片保留天数", "Photos are kept after the end"),
    about: label("到期删除，不可恢复", "Then they are deleted for good"),
    control: number(1, 1095, days),
  },
  requestContactKeptDays: {
    ...own,
    label: label("办结后联系方式保留天数", "Contact data are kept after the end"),
    about: label("到期删除，不可恢复", "Then they are deleted for good"),
    control: number(1, 1095, days),
  },
};

export const requestSettingGroup: SettingGroup<RequestSettings> = {
  headings: { requests: label("诉求办理", "Requests") },
  schema: RequestSettings,
  defaults: defaultRequestSettings,
  entries,
};
