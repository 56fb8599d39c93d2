/** Saving a set of assumptions, taking one off, entering pupils; each followed by a fresh look. */
import { CampusId, type AnyRefusal, type DistrictId } from "@qitong/domain";
import type { ForecastAssumptions, ProjectionRefusal, ScenarioRefusal } from "@qitong/domain/staffing";
import { useAnnouncing, useTexts } from "@qitong/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { refusalsOf } from "../../connection/acts";
import { refusalsIn } from "../../connection/failures";
import { staffing } from "../../connection/services";
import { projectionRefusalTexts, scenarioRefusalTexts } from "./forecast-refusal-texts";
import { forecastTexts } from "./forecast-texts";
import type { Scenario } from "./forecast-types";
import type { ProjectionActs } from "./pupil-panel";
import type { ScenarioActs } from "./scenario-bar";

const isScenarioRefusal = (refusal: AnyRefusal): refusal is ScenarioRefusal => scenarioRefusalTexts.kinds.includes(refusal.kind);
const isProjectionRefusal = (refusal: AnyRefusal): refusal is ProjectionRefusal => refusal.kind.startsWith("projection-") && projectionRefusalTexts.kinds.includes(refusal.kind);

export function useForecastActs(districtId: DistrictId | undefined, assumptions: ForecastAssumptions | undefined) {
  const words = useTexts(forecastTexts);
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  const options = (sentence: string) => ({
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: staffing.forecast.pathKey() });
      toast("success", sentence);
    },
    onError: (error: unknown) => {
      if (!refusalsIn(error).some((refusal) => isScenarioRefusal(refusal) || isProjectionRefusal(refusal))) toast("error", words.failed);
    },
  });
  const save = useMutation(staffing.forecast.saveScenario.mutationOptions(options(words.saved)));
  const remove = useMutation(staffing.forecast.removeScenario.mutationOptions(options(words.removed)));
  const project = useMutation(staffing.forecast.project.mutationOptions(options(words.recorded)));
  const scenarioActs: ScenarioActs | undefined = districtId && assumptions && {
    busy: save.isPending,
    refused: refusalsOf(save.error, scenarioRefusalTexts),
    onSave: (name) => save.mutateAsync({ districtId, name, assumptions }),
    onRemove: ({ id }: Scenario) => remove.mutateAsync({ scenarioId: id }),
  };
  const projectionActs: ProjectionActs = {
    busy: project.isPending,
    refused: refusalsIn(project.error).filter(isProjectionRefusal),
    onOpen: project.reset,
    onSave: ({ campusId, ...projection }) => project.mutateAsync({ campusId: CampusId.parse(campusId), ...projection }),
  };
  return { scenarioActs, projectionActs };
}
