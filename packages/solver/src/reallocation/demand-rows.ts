/** The rows of the demands. One of them may be soft: it gets a slack, whose least value says how far it must give way. */
import type { CampusId } from "@qitong/domain";
import { indexOf, mustKeep, transferQuota, type ReallocationFacts, type TransferSettings, type TransferTeacher } from "@qitong/domain/staffing";
import { isWithout, keyOf, type Demand, type DemandKey, type FixedMoves, type Without } from "./demand";
import type { LinearProgram, Term } from "./linear-program";
import { netInflow, one, type Network } from "./network";

export interface DemandInput {
  readonly facts: ReallocationFacts;
  readonly settings: TransferSettings;
  readonly fixed: FixedMoves;
  readonly without: Without;
  readonly soft?: DemandKey | undefined;
  /** Below the plan's own limit of moves. */
  readonly mostMoves?: number | undefined;
}

/** The rows that were added; the column of the slack, when one of them was soft. */
export class DemandRows {
  readonly demands: Demand[] = [{ kind: "commute" }];
  slack: number | undefined;

  constructor(
    private readonly program: LinearProgram,
    private readonly network: Network,
    private readonly input: DemandInput,
  ) {
    this.addQuotas();
    this.addCoverage();
    this.addHeadCount();
    this.addFixed();
  }

  private add(demand: Demand, terms: readonly Term[], lower: number, upper: number): void {
    if (isWithout(this.input.without, demand)) return;
    this.demands.push(demand);
    if (keyOf(demand) !== this.input.soft) return this.program.addRow(terms, lower, upper);
    const slack = this.program.addColumn(0, 0, Number.POSITIVE_INFINITY, "continuous");
    this.slack = slack;
    if (Number.isFinite(lower)) this.program.addRow([...terms, { column: slack, value: 1 }], lower, Number.POSITIVE_INFINITY);
    if (Number.isFinite(upper)) this.program.addRow([...terms, { column: slack, value: -1 }], Number.NEGATIVE_INFINITY, upper);
  }

  /** Sums over the leaving counters; moves that do not count towards the quota are taken off again. */
  private addQuotas(): void {
    const { facts, settings, mostMoves } = this.input;
    const { needed, most } = transferQuota(facts, settings);
    const leaving = this.network.counters.filter(({ direction }) => direction === -1);
    const uncounted = this.network.flows.filter(({ way }) => !way.counts);
    const countedSum = (weightOf: (teacher: TransferTeacher) => number): Term[] =>
      [
        ...leaving.map(({ column, example }) => ({ column, value: weightOf(example) })),
        ...uncounted.map(({ column, type }) => ({ column, value: -weightOf(type.example) })),
      ].filter(({ value }) => value !== 0);
    this.add({ kind: "quota" }, countedSum(() => 1), needed, Number.POSITIVE_INFINITY);
    this.add({ kind: "most-moves" }, leaving.map(one), Number.NEGATIVE_INFINITY, Math.min(most, mostMoves ?? most));
    const excess = countedSum(({ backbone }) => (backbone === true ? 1 : 0) - settings.backboneShare);
    this.add({ kind: "backbone-share" }, excess, 0, Number.POSITIVE_INFINITY);
  }

  private addCoverage(): void {
    const { campuses } = indexOf(this.input.facts);
    for (const subject of new Set(this.network.counters.map(({ example }) => example.subject))) {
      for (const [campusId, terms] of netInflow(this.network.counters, (teacher) => (teacher.subject === subject ? 1 : 0))) {
        const campus = campuses.get(campusId);
        const keep = campus ? mustKeep(campus, subject) : 0;
        if (!campus || keep === 0) continue;
        this.add({ kind: "subject-coverage", campusId, subject }, terms, keep - (campus.bySubject.get(subject) ?? 0), Number.POSITIVE_INFINITY);
      }
    }
  }

  private addHeadCount(): void {
    const limit = this.input.settings.headCountChangeLimit;
    if (limit === null) return;
    for (const [campusId, terms] of netInflow(this.network.counters, () => 1)) this.add({ kind: "head-count", campusId }, terms, -limit, limit);
  }

  /** A move that nobody may make has no flow: its row asks one of nought, so that it clashes and is named. */
  private addFixed(): void {
    const { pinned, forbidden } = this.input.fixed;
    const flowsOf = (personId: string, to: CampusId | null): Term[] =>
      this.network.flows
        .filter(({ type, way }) => type.example.personId === personId && (to === null || way.to === to))
        .map(one);
    const nought = pinned.length > 0 ? this.program.addColumn(0, 0, 0, "continuous") : 0;
    for (const { personId, toCampusId } of pinned) {
      this.add({ kind: "pinned", personId, toCampusId }, [...flowsOf(personId, toCampusId), { column: nought, value: 1 }], 1, Number.POSITIVE_INFINITY);
    }
    for (const { personId, toCampusId } of forbidden) {
      const flows = flowsOf(personId, toCampusId);
      if (flows.length > 0) this.add({ kind: "forbidden", personId, toCampusId }, flows, Number.NEGATIVE_INFINITY, 0);
    }
  }
}
