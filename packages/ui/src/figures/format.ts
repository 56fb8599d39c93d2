/** The one place where figures and dates become words. */
import { addDays, type CivilDate } from "@qitong/domain";
import type { Language } from "../language/texts";

const locales = { zh: "zh-CN", en: "en-GB" } as const satisfies Record<Language, string>;

/** Formatters cost far more to make than to use; a table of figures asks for the same few again and again. */
function remembered<Made>(make: (language: Language, detail: number) => Made) {
  const made = new Map<string, Made>();
  return (language: Language, detail = 0): Made => {
    const key = `${language}${detail}`;
    const known = made.get(key) ?? make(language, detail);
    made.set(key, known);
    return known;
  };
}

const numbers = remembered(
  (language, digits) =>
    new Intl.NumberFormat(locales[language], { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);
const shares = remembered(
  (language, digits) =>
    new Intl.NumberFormat(locales[language], {
      style: "percent",
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }),
);
const days = remembered((language) => new Intl.DateTimeFormat(locales[language], { dateStyle: "medium", timeZone: "UTC" }));
const weekdays = remembered(
  (language) => new Intl.DateTimeFormat(locales[language], { weekday: language === "zh" ? "long" : "short", timeZone: "UTC" }),
);
const instants = remembered(
  (language) =>
    new Intl.DateTimeFormat(locales[language], { dateStyle: "medium", timeStyle: "short", timeZone: "Asia/Shanghai" }),
);

export function formatNumber(language: Language, value: number, digits = 0): string {
  return numbers(language, digits).format(value);
}

/** 0.125 becomes 12.5%. */
export function formatShare(language: Language, value: number, digits = 1): string {
  return shares(language, digits).format(value);
}

/** 2026年9月1日, 1 Sept 2026. */
export function formatDate(language: Language, date: CivilDate): string {
  if (language === "en") return days(language).format(new Date(`${date}T00:00:00Z`));
  // In Chinese by hand: on a slow phone a formatter takes a twentieth of a second to make, and the bar of every page says the day.
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}

export function formatWeekday(language: Language, date: CivilDate): string {
  return weekdays(language).format(new Date(`${date}T00:00:00Z`));
}

/** A period `[startsOn, endsOn)`, told by its last day, as a notice or a contract tells it. */
export function formatPeriod(language: Language, startsOn: CivilDate, endsOn: CivilDate | null): string {
  const start = formatDate(language, startsOn);
  if (endsOn === null) return language === "zh" ? `${start}起` : `from ${start}`;
  const last = formatDate(language, addDays(endsOn, -1));
  return language === "zh" ? `${start}至${last}` : `${start} to ${last}`;
}

/** An instant, on the clock of China. */
export function formatInstant(language: Language, instant: Date | string): string {
  return instants(language).format(new Date(instant));
}

const minute = 60;
const hour = 3600;

/** A length of time for people: 45 秒, 3 分 20 秒, 2 小时 5 分. */
export function formatDuration(language: Language, seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const words = language === "zh" ? { h: " 小时", m: " 分", s: " 秒" } : { h: " h", m: " min", s: " s" };
  if (whole < minute) return `${whole}${words.s}`;
  if (whole < hour) return `${Math.floor(whole / minute)}${words.m} ${whole % minute}${words.s}`;
  return `${Math.floor(whole / hour)}${words.h} ${Math.floor((whole % hour) / minute)}${words.m}`;
}
