export { solveDistricts, type ProvinceOptions, type ProvinceProgress } from "./province";
export { suggestReallocation, type SuggestionOptions } from "./reallocation/suggest-reallocation";
export { nothingFixed, type FixedMoves, type ForbiddenMove } from "./reallocation/demand";
export {
  aims,
  defaultAims,
  type Aim,
  type Alternative,
  type GoalOrWeighted,
  type GoalProof,
  type SuggestionLimits,
  type SuggestionOutcome,
  type SuggestionProgress,
} from "./reallocation/suggestion";
