import { civilDate } from "@qitong/domain";
import { defaultMergerSettings, mergerTimeline, type MergerCase } from "@qitong/domain/legal-entity";
import { expect, it } from "vitest";
import { layOutTimeline } from "./timeline-layout";

const d = civilDate;
const steps = [
  { step: "argumentation", doneOn: d("2026-08-24") },
  { step: "public-notice", doneOn: d("2026-09-07") },
  { step: "hearing", doneOn: d("2026-09-16") },
  { step: "approval", doneOn: d("2026-09-28") },
  { step: "liquidation-group", doneOn: d("2026-10-12") },
  { step: "announcement-1", doneOn: d("2026-10-19") },
] as const;
const merger: MergerCase = {
  status: "approved", submission: "agreed", steps, effectiveOn: null, newRepresentative: null, appointmentDocument: null, removalDocument: null,
};
const today = d("2026-11-24");
const layout = layOutTimeline({
  timeline: mergerTimeline(merger, today, defaultMergerSettings), steps, undone: [], today, openedOn: d("2026-08-20"), effectiveOn: d("2027-02-01"),
});
const row = (step: string) => layout.rows.find((one) => one.step === step);

it("everything stands within the line, the day of effect too", () => {
  const places = layout.rows.flatMap(({ bar, doneAt }) => [...(bar ? [bar.start, bar.start + bar.width] : []), ...(doneAt === null ? [] : [doneAt])]);
  expect(places.length).toBeGreaterThan(steps.length);
  expect(places.filter((at) => at < 0 || at > 100)).toEqual([]);
  expect(layout.effective).toBeGreaterThan(layout.today);
});

it("a deadline runs from the step that begins it, in the tone of its watch", () => {
  const approved = row("approval")?.doneAt ?? 0;
  expect(row("change-registration")?.bar).toMatchObject({ start: approved, tone: "overdue" });
  expect(row("announcement-1")?.bar).toMatchObject({ tone: "done" });
});

it("the time for claims is a time that has to run, and a step that waits for another has no bar", () => {
  expect(row("liquidation-end")?.bar).toBeNull();
  const all = [...steps, { step: "creditors-told", doneOn: d("2026-10-20") }, { step: "announcement-2", doneOn: d("2026-10-27") }, { step: "announcement-3", doneOn: d("2026-11-06") }] as const;
  const later = layOutTimeline({
    timeline: mergerTimeline({ ...merger, steps: all }, today, defaultMergerSettings), steps: all, undone: [], today, openedOn: d("2026-08-20"), effectiveOn: null,
  });
  expect(later.rows.find(({ step }) => step === "liquidation-end")?.bar).toMatchObject({ tone: "wait" });
  expect(later.effective).toBeNull();
});

it("a step that was taken back stays on its row, where it was recorded", () => {
  const undone = [{ step: "hearing", doneOn: d("2026-08-10"), undoneOn: d("2026-09-15") }] as const;
  const { rows } = layOutTimeline({ timeline: mergerTimeline(merger, today, defaultMergerSettings), steps, undone, today, openedOn: d("2026-08-20"), effectiveOn: null });
  const hearing = rows.find(({ step }) => step === "hearing");
  expect(hearing?.undoneAt).toMatchObject([{ on: "2026-08-10", undoneOn: "2026-09-15" }]);
  // Also where it lies before everything that stands.
  expect(hearing?.undoneAt[0]?.at).toBeGreaterThanOrEqual(0);
  expect(rows.find(({ step }) => step === "approval")?.undoneAt).toEqual([]);
});

it("months are named without touching, also over years", () => {
  const long = layOutTimeline({ timeline: [], steps: [], undone: [], today, openedOn: d("2020-01-01"), effectiveOn: d("2027-02-01") });
  expect(long.months.length).toBeLessThanOrEqual(10);
});
