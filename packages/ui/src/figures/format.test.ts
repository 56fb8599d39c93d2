import { civilDate } from "@qitong/domain";
import { expect, test } from "vitest";
import { formatDate, formatDuration, formatInstant, formatNumber, formatPeriod, formatShare, formatWeekday } from "./format";

const date = civilDate("2026-09-01");

test("a civil date is the same day wherever the browser stands", () => {
  expect(formatDate("zh", date)).toBe("2026年9月1日");
  expect(formatDate("en", date)).toMatch(/^1 Sept? 2026$/);
  expect(formatWeekday("zh", date)).toBe("星期二");
});

test("a period is told by its last day", () => {
  expect(formatPeriod("zh", date, civilDate("2027-09-01"))).toBe("2026年9月1日至2027年8月31日");
  expect(formatPeriod("en", date, civilDate("2027-09-01"))).toMatch(/^1 Sept? 2026 to 31 Aug 2027$/);
  expect(formatPeriod("zh", date, null)).toBe("2026年9月1日起");
  expect(formatPeriod("en", date, null)).toMatch(/^from 1 Sept? 2026$/);
});

test("an instant is told on the clock of China", () => {
  expect(formatInstant("zh", "2026-11-24T16:30:00Z")).toContain("2026年11月25日");
  expect(formatInstant("zh", "2026-11-24T16:30:00Z")).toContain("00:30");
});

test("figures keep their digits", () => {
  expect(formatNumber("zh", 6829)).toBe("6,829");
  expect(formatNumber("en", 0.5154, 3)).toBe("0.515");
  expect(formatShare("zh", 0.125)).toBe("12.5%");
});

test("a length of time is told in its two largest parts", () => {
  expect(formatDuration("zh", 45)).toBe("45 秒");
  expect(formatDuration("zh", 200)).toBe("3 分 20 秒");
  expect(formatDuration("en", 7500)).toBe("2 h 5 min");
});
