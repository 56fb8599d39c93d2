/** A school's plan for a year with all that it is judged on; and the plans of a district beside each other. */
import { mayAt, type CurriculumPlanId, type EntityId, type Scope } from "@qitong/domain";
import { checkPlan, CurriculumSettings, type PlanContent } from "@qitong/domain/curriculum";
import { schoolYearOf } from "@qitong/domain/calendar";
import { LoadSettings } from "@qitong/domain/staffing";
import type { Queryable } from "@qitong/db";
import { absent, findEntityChain, getDistrictOf, getDistrictSettings, listDistrictCampuses, listEntityNames, listPersonNames, type Asking } from "@qitong/service";
import { dayInYear, findEntityOf, listCoverCampuses } from "./facts";
import { findPlanInForce, listContents, listEvents, listPlans, listYears, type PlanRow } from "./store";

export interface ReadPlan extends Pick<PlanRow, "id" | "status" | "version" | "startsOn" | "endsOn" | "keptAt"> {
  readonly keptByName: string | null;
  readonly content: PlanContent;
}

export interface Question {
  readonly scope: Exclude<Scope, { kind: "district" }>;
  readonly schoolYear?: number | undefined;
}

export async function readPlans({ db, principal, today }: Asking, { scope, schoolYear = schoolYearOf(today) }: Question) {
  const on = dayInYear(schoolYear, today);
  // A campus that belongs to no school in that year is shown with the school of today.
  const entityId = (await findEntityOf(db, scope, on)) ?? (await findEntityOf(db, scope, today));
  if (!entityId) throw absent();
  const chain = (await findEntityChain(db, entityId)) ?? [];
  const settings = await getDistrictSettings(db, await getDistrictOf(db, { kind: "entity", id: entityId }));
  const plans = (await listPlans(db, { entityId }, schoolYear)).filter(({ status }) => status !== "discarded");
  const before = await findPlanInForce(db, entityId, schoolYear - 1);
  const read = await readAll(db, before ? [...plans, before] : plans);
  const ofStatus = (status: PlanRow["status"]) => read.filter((plan) => plan.status === status && plan.id !== before?.id);
  const names = await listEntityNames(db, [entityId], on);
  return {
    entityId, entityName: names.get(entityId) ?? null, schoolYear, asOf: on, today,
    campuses: await listCoverCampuses(db, entityId, schoolYear, on),
    settings: CurriculumSettings.parse(settings),
    load: LoadSettings.parse(settings),
    inForce: ofStatus("in-force")[0] ?? null,
    draft: ofStatus("draft")[0] ?? null,
    replaced: ofStatus("replaced"),
    /** In force in the year before. */
    before: read.find(({ id }) => id === before?.id) ?? null,
    years: await listYears(db, entityId),
    history: await listEvents(db, plans.map(({ id }) => id)),
    mayEdit: mayAt(principal, "curriculum.edit", chain),
    mayAdopt: mayAt(principal, "curriculum.adopt", chain),
  };
}
export type PlansOfYear = Awaited<ReturnType<typeof readPlans>>;

async function readAll(db: Queryable, plans: readonly PlanRow[]): Promise<ReadPlan[]> {
  const contents = await listContents(db, plans);
  const names = await listPersonNames(db, plans.map(({ keptBy }) => keptBy));
  return plans.flatMap((plan) => {
    const content = contents.get(plan.id);
    const { id, status, version, startsOn, endsOn, keptAt } = plan;
    return content ? [{ id, status, version, startsOn, endsOn, keptAt, keptByName: names.get(plan.keptBy) ?? null, content }] : [];
  });
}

interface OfEntity {
  readonly entityId: EntityId;
  readonly name: string | null;
  readonly campuses: { campusId: Awaited<ReturnType<typeof listDistrictCampuses>>[number]["campusId"]; stage: Awaited<ReturnType<typeof listDistrictCampuses>>[number]["stage"] }[];
}

/** A row for each school of the district: which plan is in force, what the check finds in it, and whether a draft waits. */
export async function readBoard({ db, today }: Asking, { districtId, schoolYear = schoolYearOf(today) }: { readonly districtId: PlanRow["districtId"]; readonly schoolYear?: number | undefined }) {
  const on = dayInYear(schoolYear, today);
  const settings = CurriculumSettings.parse(await getDistrictSettings(db, districtId));
  const entities = new Map<EntityId, OfEntity>();
  for (const { entityId, entityName, campusId, stage } of await listDistrictCampuses(db, districtId, on)) {
    const one = entities.get(entityId) ?? { entityId, name: entityName, campuses: [] };
    one.campuses.push({ campusId, stage });
    entities.set(entityId, one);
  }
  const plans = await listPlans(db, { districtId }, schoolYear);
  const contents = await listContents(db, plans.filter(({ status }) => status === "in-force" || status === "draft"));
  const summary = (plan: PlanRow | undefined, campuses: OfEntity["campuses"]) => plan && summarise(plan, contents, campuses, settings);
  return {
    schoolYear, today,
    entities: [...entities.values()].map(({ entityId, name, campuses }) => {
      const own = plans.filter((plan) => plan.entityId === entityId);
      const find = (status: PlanRow["status"]) => own.find((plan) => plan.status === status);
      return { entityId, name, campuses: campuses.length, inForce: summary(find("in-force"), campuses) ?? null, draft: summary(find("draft"), campuses) ?? null };
    }),
  };
}

function summarise(plan: PlanRow, contents: ReadonlyMap<CurriculumPlanId, PlanContent>, campuses: OfEntity["campuses"], settings: CurriculumSettings) {
  const content = contents.get(plan.id);
  if (!content) return undefined;
  const findings = checkPlan(content, { campuses, settings });
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return { startsOn: plan.startsOn, keptAt: plan.keptAt, errors, warnings: findings.length - errors, variants: content.variants.length };
}
