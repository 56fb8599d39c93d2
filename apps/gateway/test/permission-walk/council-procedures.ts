/** The parents' council's part of the list (procedures.ts). */
import { civilDate } from "@qitong/domain";
import type { WorldRole } from "@qitong/service/testing";
import type { Location } from "./locations";
import type { Listed } from "./procedures";

const heads = ["principal", "campus-head", "foreign-principal"] as const satisfies WorldRole[];
const speakers: readonly WorldRole[] = [...heads, "parent-representative"];
const readers: readonly WorldRole[] = [...speakers, "district-officer", "foreign-officer", "district-leader", "district-auditor"];

const ofTopic = ({ topicId }: Location) => ({ topicId });
const seen = (at: Location) => ({ ...ofTopic(at), version: 1 });
const words = (at: Location) => ({ ...seen(at), text: "已落实" });

export const councilProcedures: Record<string, Listed> = {
  "council.list": { level: "campus", roles: readers, input: ({ scope }) => ({ scope }) },
  "council.byId": { level: "campus", roles: readers, input: ofTopic },
  "council.open": { level: "campus", roles: speakers, input: ({ scope }) => ({ scope, title: "统一作息", text: "希望上学时间一致" }) },
  "council.speak": { level: "campus", roles: speakers, input: (at) => ({ ...ofTopic(at), kind: "comment", text: "赞成" }) },
  "council.toRequest": { level: "campus", roles: speakers, input: (at) => ({ ...seen(at), campusId: at.campusId, category: "merger" }) },
  "council.vote": { level: "campus", roles: ["parent-representative"], input: ({ voteId }) => ({ voteId, choice: "for", nonce: "0123456789abcdef" }) },
  "council.follow": { level: "campus", roles: ["parent-representative"], input: (at) => ({ ...ofTopic(at), text: "已查看" }) },
  "council.openVote": {
    level: "campus",
    roles: heads,
    input: (at) => ({ ...seen(at), proposalId: 1, ballot: "secret", majority: "simple", quorumPercent: 50, lastDay: civilDate("2026-10-20") }),
  },
  "council.nameSupervisor": { level: "campus", roles: heads, input: (at) => ({ ...seen(at), personId: at.personId }) },
  "council.finish": { level: "campus", roles: heads, input: words },
  "council.withdraw": { level: "campus", roles: heads, input: words },
};
