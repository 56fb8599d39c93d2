/** What a merger will do, counted on both sides. What the product does not know is said so, and is never a nought. */
import type { CampusId } from "../identifier";
import { mergerLifecycle, type MergerStatus } from "./merger-case";
import type { MergerSide } from "./merger-opening";

/** From lists that the product keeps, from figures that the campuses reported, or from neither. */
export type Counted =
  | { readonly kind: "listed"; readonly value: number }
  | { readonly kind: "reported"; readonly value: number; readonly schoolYear: number }
  | { readonly kind: "unknown"; readonly missing: readonly CampusId[] };

export const rehearsedFigures = ["pupils", "classes", "rooms", "sports", "equipment", "multimedia"] as const;
export type RehearsedFigure = (typeof rehearsedFigures)[number];

/** What the day of effect touches and the product keeps no list of: to be handed over on paper. */
export const notKept = ["pupils-by-name"] as const;
export type NotKept = (typeof notKept)[number];

export interface ReportedFigure {
  readonly campusId: CampusId;
  readonly schoolYear: number;
  readonly measure: string;
  readonly value: number;
}

/** The sum of a side's campuses in the last school year that all of them reported; no year is mixed with another. */
export function sumOfFigures(measure: string, campusIds: readonly CampusId[], figures: readonly ReportedFigure[]): Counted {
  const ofMeasure = figures.filter((row) => row.measure === measure && campusIds.includes(row.campusId));
  const years = [...new Set(ofMeasure.map(({ schoolYear }) => schoolYear))].sort((a, b) => b - a);
  const valueIn = (campusId: CampusId, year: number) =>
    ofMeasure.find((row) => row.campusId === campusId && row.schoolYear === year)?.value;
  for (const schoolYear of years) {
    const values = campusIds.flatMap((id) => valueIn(id, schoolYear) ?? []);
    if (values.length === campusIds.length) return { kind: "reported", value: values.reduce((sum, value) => sum + value, 0), schoolYear };
  }
  const reported = new Set(ofMeasure.map(({ campusId }) => campusId));
  const missing = campusIds.filter((id) => !reported.has(id));
  return { kind: "unknown", missing: missing.length > 0 ? missing : campusIds };
}

/** Both sides together; unknown as soon as one is. Figures of two years are added only when both are the same year. */
export function addCounted(absorbing: Counted, absorbed: Counted): Counted {
  if (absorbing.kind === "unknown" || absorbed.kind === "unknown") {
    return { kind: "unknown", missing: [absorbing, absorbed].flatMap((one) => (one.kind === "unknown" ? one.missing : [])) };
  }
  const value = absorbing.value + absorbed.value;
  if (absorbing.kind === "listed" && absorbed.kind === "listed") return { kind: "listed", value };
  if (absorbing.kind !== absorbed.kind) return { kind: "unknown", missing: [] };
  const years = [absorbing, absorbed].flatMap((one) => (one.kind === "reported" ? [one.schoolYear] : []));
  const [schoolYear = 0, other] = years;
  return schoolYear === other ? { kind: "reported", value, schoolYear } : { kind: "unknown", missing: [] };
}

/** Why there is nothing to rehearse or to answer: the merger is over, one way or the other. */
export function findMergerRehearsalRefusals(status: MergerStatus): { readonly kind: "case-closed"; readonly status: MergerStatus }[] {
  return mergerLifecycle[status].isOpen ? [] : [{ kind: "case-closed", status }];
}

/** A school has at most this many pupils (the government's guarantee in 教督〔2017〕6号; 2,500 for the compulsory part of nine-year schools). */
export function pupilLimit(stages: readonly string[]): number {
  return stages.some((stage) => stage === "nine-year") || new Set(stages).size > 1 ? 2500 : 2000;
}

export type SideCounts = Readonly<Record<"staff" | "contracts" | RehearsedFigure, Counted>>;
export type MergerCounts = Readonly<Record<MergerSide | "together", SideCounts>>;

export function countsTogether(absorbing: SideCounts, absorbed: SideCounts): SideCounts {
  const entries = Object.entries(absorbing) as [keyof SideCounts, Counted][];
  return Object.fromEntries(entries.map(([name, counted]) => [name, addCounted(counted, absorbed[name])])) as Record<keyof SideCounts, Counted>;
}
