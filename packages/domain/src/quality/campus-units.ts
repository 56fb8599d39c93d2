/** From what a campus reports and from its staff list to the units that the balance board compares. */
import type { Stage } from "../school-stage";
import type { Amount } from "./amount";
import type { CampusMeasure } from "./campus-figure";
import { splitThroughSchool, type CampusResources, type OwnIndicatorId, type Resources } from "./unit-resources";

/** How many teachers have something, and of how many nobody knows it. */
export interface StaffCount {
  readonly count: number;
  readonly unknown: number;
}

export interface CampusStaff {
  readonly teachers: number;
  /** Above the required degree of each stage. */
  readonly degree: Readonly<Record<Stage, StaffCount>>;
  readonly backbone: StaffCount;
  readonly peArts: StaffCount;
}

export interface CampusFacts {
  readonly campusId: string;
  readonly entityId: string;
  readonly stage: Stage | "nine-year";
  readonly figures: Partial<Readonly<Record<CampusMeasure, number>>>;
  readonly staff: CampusStaff;
}

const reported = (figures: CampusFacts["figures"], measure: CampusMeasure): Amount =>
  figures[measure] ?? { missing: "not-reported" };

/** Nobody on the list, or someone of whom it does not say: a count would be too low and look like a fact. */
function counted(staff: CampusStaff, part: StaffCount): Amount {
  if (staff.teachers === 0) return { missing: "no-staff" };
  return part.unknown > 0 ? { missing: "staff-incomplete" } : part.count;
}

function resourcesOf({ figures, staff }: CampusFacts, stage: Stage): Resources {
  return {
    degree: counted(staff, staff.degree[stage]),
    backbone: counted(staff, staff.backbone),
    peArts: counted(staff, staff.peArts),
    rooms: reported(figures, "rooms"),
    sports: reported(figures, "sports"),
    equipment: reported(figures, "equipment"),
    multimedia: reported(figures, "multimedia"),
  };
}

/** The staff list does not say which stage of a nine-year school a teacher serves. */
const stageUnknown: Amount = { missing: "stage-not-recorded" };

function nineYearUnits({ campusId: unitId, entityId, figures }: CampusFacts): CampusResources[] {
  const pupils = figures.pupils;
  const junior = figures["pupils-junior"];
  const shared = {
    rooms: reported(figures, "rooms"),
    sports: reported(figures, "sports"),
    equipment: reported(figures, "equipment"),
  };
  const multimedia = splitMultimedia(figures);
  const own = (stage: Stage): Readonly<Record<OwnIndicatorId, Amount>> => ({
    degree: stageUnknown,
    backbone: stageUnknown,
    peArts: stageUnknown,
    multimedia: multimedia[stage],
  });
  if (pupils === undefined || junior === undefined) {
    const missing: Amount = { missing: "not-reported" };
    // Without the pupils of each stage nothing that is shared can be split.
    const unit = (stage: Stage): CampusResources => ({
      unitId, entityId, stage, pupils: missing, resources: { ...own(stage), rooms: missing, sports: missing, equipment: missing },
    });
    return [unit("primary"), unit("junior")];
  }
  const units = splitThroughSchool({
    unitId,
    entityId,
    pupils: { primary: pupils - junior, junior },
    own: { primary: own("primary"), junior: own("junior") },
    shared,
  });
  return [units.primary, units.junior];
}

function splitMultimedia(figures: CampusFacts["figures"]): Readonly<Record<Stage, Amount>> {
  const { multimedia: all, "multimedia-junior": junior } = figures;
  if (all === undefined || junior === undefined) return { primary: { missing: "not-reported" }, junior: { missing: "not-reported" } };
  return { primary: all - junior, junior };
}

/** One unit a stage that the campus teaches. */
export function campusUnits(campuses: readonly CampusFacts[]): CampusResources[] {
  return campuses.flatMap((campus) => {
    if (campus.stage === "nine-year") return nineYearUnits(campus);
    const { campusId: unitId, entityId, stage, figures } = campus;
    return [{ unitId, entityId, stage, pupils: reported(figures, "pupils"), resources: resourcesOf(campus, stage) }];
  });
}
