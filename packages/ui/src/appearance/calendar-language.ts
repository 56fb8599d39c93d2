/** The words of antd's calendars, which count with dayjs: of no use before there is a calendar, so fetched apart. */
import dayjs from "dayjs";
import "dayjs/locale/zh-cn";
import type { Language } from "../language/texts";

const names = { zh: "zh-cn", en: "en" } as const satisfies Record<Language, string>;

export function speakInCalendars(language: Language): void {
  dayjs.locale(names[language]);
}
