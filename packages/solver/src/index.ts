export { suggestReallocation, type SuggestionOptions } from "./reallocation/suggest-reallocation";
export { constraintGroups, type ConstraintGroup } from "./reallocation/formulation";
export {
  aims,
  type Aim,
  type Alternative,
  type SuggestionLimits,
  type SuggestionOutcome,
  type SuggestionProgress,
} from "./reallocation/suggestion";
