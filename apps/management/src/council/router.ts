import { z } from "zod";
import { TopicId } from "@qitong/domain";
import { BallotInput, CouncilWords, SpeakInput, SupervisorInput, TopicInput, TopicRequestInput, VoteInput } from "@qitong/domain/management";
import { command, OfScope, query, router } from "@qitong/service";
import { atCouncil, atTopic, atTopicHead, atVote } from "./gate";
import { listCouncil, loadTopic } from "./read";
import { finishTopic, followTopic, nameSupervisor, openTopic, speak, withdrawTopic } from "./speak";
import { requestFromTopic } from "./to-request";
import { castBallot, openVote } from "./vote";

const running = { permission: "council.run", at: atTopicHead } as const;

export const councilRouter = router({
  list: query({ permission: "council.read", input: OfScope, at: atCouncil, answer: listCouncil }),
  byId: query({ permission: "council.read", input: z.object({ topicId: TopicId }), at: atTopic, answer: loadTopic }),
  open: command({ permission: "council.speak", input: TopicInput, at: atCouncil, act: openTopic }),
  speak: command({ permission: "council.speak", input: SpeakInput, at: atTopic, act: speak }),
  toRequest: command({ permission: "council.speak", input: TopicRequestInput, at: atTopic, act: requestFromTopic }),
  vote: command({ permission: "council.vote", input: BallotInput, at: atVote, act: castBallot }),
  follow: command({ permission: "council.vote", input: CouncilWords.omit({ version: true }), at: atTopic, act: followTopic }),
  openVote: command({ ...running, input: VoteInput, act: openVote }),
  nameSupervisor: command({ ...running, input: SupervisorInput, act: nameSupervisor }),
  finish: command({ ...running, input: CouncilWords, act: finishTopic }),
  withdraw: command({ ...running, input: CouncilWords, act: withdrawTopic }),
});
