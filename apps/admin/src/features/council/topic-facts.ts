import type { TopicFacts } from "@qitong/domain/management";
import type { TopicDetail } from "./council-rows";

/** What the rules ask of a topic. */
export const factsOf = ({ status, version, supervisorId, request, votes }: TopicDetail): TopicFacts => ({
  status, version, supervisorId, hasRequest: request !== null, hasOpenVote: votes.some(({ result }) => result === null),
});
