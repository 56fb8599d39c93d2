/** Which demands clash: a smallest set that cannot be met together, and how far each alone would have to give way. */
import type { Highs } from "highs";
import {
  commuteRefusal, countMoves, indexOf, mustKeep, transferQuota, travelMinutes,
  type ClashMember, type ReallocationFacts, type TransferSettings,
} from "@qitong/domain/staffing";
import { movesOf } from "./assignment";
import { demandKinds, keyOf, type Demand, type DemandKey, type FixedMoves, type Without } from "./demand";
import { formulate, type Formulation } from "./formulation";
import { runHighs, type RunResult } from "./highs-run";

export interface ClashLimits {
  /** For all runs together; what is not proven in time counts as possible, and a value that is not found is left out. */
  readonly seconds: number;
  readonly seed: number;
  readonly shouldStop: () => boolean;
  readonly now: () => number;
}

export interface ClashQuestion {
  readonly highs: Highs;
  readonly facts: ReallocationFacts;
  readonly settings: TransferSettings;
  readonly fixed: FixedMoves;
  readonly limits: ClashLimits;
}

/** Any plan will do: the search ends with the first. */
const anyGap = 1e12;
const nothing = { parts: [] };

class ClashSearch {
  private readonly until: number;

  constructor(private readonly question: ClashQuestion) {
    this.until = question.limits.now() + question.limits.seconds;
  }

  get isOver(): boolean {
    return this.question.limits.shouldStop() || this.question.limits.now() >= this.until;
  }

  formulate(without: Without, soft?: DemandKey, settings = this.question.settings): Formulation {
    const { facts, fixed } = this.question;
    return formulate({ facts, settings, fixed, target: nothing, without, ...(soft === undefined ? {} : { soft }) });
  }

  run(formulation: Formulation, relativeGap: number): RunResult | undefined {
    if (this.isOver) return undefined;
    const { highs, limits } = this.question;
    const watch = { shouldStop: limits.shouldStop, onImproved: () => undefined, onBounds: () => undefined };
    return highs.withModel(formulation.program.toModelData(), (model) =>
      runHighs(highs, model, "integer", { seconds: this.until - limits.now(), relativeGap, seed: limits.seed }, watch),
    );
  }

  isImpossible(without: Iterable<DemandKey>, settings?: TransferSettings): boolean {
    return this.run(this.formulate(new Set(without), undefined, settings), anyGap)?.end === "infeasible";
  }

  isPossible(settings: TransferSettings): boolean {
    return this.run(this.formulate(new Set(), undefined, settings), anyGap)?.columns !== undefined;
  }
}

/** Takes away one demand after the other; one without which it stays impossible has no part in the clash. */
function deletionFilter(search: ClashSearch, demands: readonly Demand[]): Demand[] {
  const apart = new Set<DemandKey>();
  for (const kind of demandKinds) {
    const ofKind = demands.filter((demand) => demand.kind === kind);
    if (ofKind.length > 0) takeAway(search, ofKind, apart);
  }
  return demands.filter((demand) => !apart.has(keyOf(demand)));
}

/** Whole kinds go at once where they can; otherwise by halves, as few of many rows have a part in it. */
function takeAway(search: ClashSearch, demands: readonly Demand[], apart: Set<DemandKey>): void {
  const keys = demands.map(keyOf);
  if (search.isImpossible([...apart, ...keys])) {
    for (const key of keys) apart.add(key);
  } else if (demands.length > 1) {
    const middle = Math.floor(demands.length / 2);
    takeAway(search, demands.slice(0, middle), apart);
    takeAway(search, demands.slice(middle), apart);
  }
}

/** Minutes to which the limit would have to be raised: the shortest of the ways over it that lets a plan through. */
function helpfulCommute(search: ClashSearch, { facts, settings }: ClashQuestion): number | null {
  const campuses = [...indexOf(facts).campuses.values()];
  const minutes = campuses.flatMap((from, position) =>
    campuses.slice(position + 1).flatMap((to) => {
      const refusal = from.campus.stage === to.campus.stage ? commuteRefusal(from, to, settings) : undefined;
      return refusal?.kind === "commute-too-far" ? [Math.ceil(travelMinutes(from.campus.location, to.campus.location, settings) ?? 0)] : [];
    }),
  );
  const steps = [...new Set(minutes)].toSorted((a, b) => a - b);
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const commuteLimitMinutes = steps[middle] ?? null;
    if (search.isPossible({ ...settings, commuteLimitMinutes })) high = middle;
    else low = middle + 1;
  }
  return search.isOver ? null : (steps[high] ?? null);
}

interface Softened {
  readonly slack: number;
  readonly moves: ReturnType<typeof movesOf>;
}

/** The least by which one demand must give way, all others as they are. */
function soften(search: ClashSearch, demand: Demand): Softened | undefined {
  const formulation = search.formulate(new Set(), keyOf(demand));
  const run = formulation.slack === undefined ? undefined : search.run(formulation, 0);
  if (!run?.columns || formulation.slack === undefined) return undefined;
  return { slack: run.columns[formulation.slack] ?? 0, moves: movesOf(formulation.flows, run.columns) };
}

const upTo = (slack: number): number => Math.ceil(slack - 1e-6);

function memberOf(search: ClashSearch, demand: Demand, question: ClashQuestion): ClashMember {
  const { facts, settings } = question;
  const { kind } = demand;
  if (kind === "pinned" || kind === "forbidden") return demand;
  if (kind === "commute") return { kind, limit: settings.commuteLimitMinutes ?? 0, helpful: helpfulCommute(search, question) };
  const softened = soften(search, demand);
  const give = softened && upTo(softened.slack);
  const { base, needed, most } = transferQuota(facts, settings);
  switch (kind) {
    case "quota":
      return { kind, needed, base, helpful: give === undefined ? null : needed - give };
    case "most-moves":
      return { kind, most, helpful: give === undefined ? null : most + give };
    case "backbone-share": {
      const counts = softened && countMoves(softened.moves, facts, settings);
      const share = counts && counts.counted > 0 ? Math.floor((counts.backbone * 100) / counts.counted + 1e-9) / 100 : null;
      return { kind, share: settings.backboneShare, helpful: share };
    }
    case "subject-coverage": {
      const { campusId, subject } = demand;
      const campus = indexOf(facts).campuses.get(campusId);
      const keep = campus ? mustKeep(campus, subject) : 0;
      return { kind, campusId, subject, keep, helpful: give === undefined ? null : keep - give };
    }
    case "head-count": {
      const limit = settings.headCountChangeLimit ?? 0;
      return { kind, campusId: demand.campusId, limit, helpful: give === undefined ? null : limit + give };
    }
  }
}

export function findClash(question: ClashQuestion): ClashMember[] {
  const search = new ClashSearch(question);
  const { demands } = search.formulate(new Set());
  const isLimited = question.settings.commuteLimitMinutes !== null;
  const clashing = deletionFilter(search, demands.filter(({ kind }) => kind !== "commute" || isLimited));
  return clashing.map((demand) => memberOf(search, demand, question));
}
