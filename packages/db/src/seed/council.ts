/** Rows of the parents' council of the merged school: representatives, a topic that was decided and followed, and two that are open. */
import { civilDate, type CivilDate, type PersonId, type TopicId, type VoteId } from "@qitong/domain";
import { countVote, type CouncilEntryKind, type VoteChoice } from "@qitong/domain/management";
import type { DemoRow } from "./demo-rows";
import { schoolNamed } from "./mergers";
import { personName } from "./person-names";
import { addRepresentativePost, openAccount, type PostWork } from "./posts";
import type { Random } from "./random";
import { pairs } from "./school-profiles";
import { addPerson } from "./staff";
import { mergerDay } from "./teachers";

const membersOfCampus = 3;

interface Representative {
  readonly personId: PersonId;
  readonly name: string;
}

export function addCouncil(work: PostWork, random: Random, principal: PersonId): void {
  const { absorbing, absorbed } = pairs.merged;
  const members = [absorbing, absorbed].flatMap((name) => Array.from({ length: membersOfCampus }, () => addRepresentative(work, random, schoolNamed(work.schools, name).campusId)));
  const [first, second, third] = members;
  if (!first || !second || !third) throw new Error("the council has no members");
  openAccount(work, first.personId, first.name, "parent-representative", "parent");
  const { entityId, campusId } = schoolNamed(work.schools, absorbing);
  addDecided(new Record(work, "entity", entityId, first.personId), { principal, members });
  addOpen(new Record(work, "entity", entityId, second.personId), third.personId);
  const canteen = new Record(work, "campus", campusId, first.personId);
  canteen.open("2026-11-18", "家长陪餐能否固定到每周", "现在每月一次陪餐，名额少。希望改为每周，家长轮流参加并公开记录。");
  canteen.say("2026-11-19", "comment", second.personId, "赞成，愿意报名。");
}

function addRepresentative(work: PostWork, random: Random, campusId: Parameters<typeof addRepresentativePost>[2]): Representative {
  const sex = random.chance(0.6) ? "female" : "male";
  const name = personName(random, sex);
  const personId = addPerson(work, { name, sex, bornOn: civilDate(`${random.whole(1982, 1992)}-0${random.whole(1, 9)}-1${random.whole(0, 9)}`) });
  addRepresentativePost(work, personId, campusId, mergerDay);
  return { personId, name };
}

/** The record of a topic as it grew. */
class Record {
  readonly id: TopicId;
  #entries = 0;

  constructor(
    readonly work: PostWork,
    private readonly placeKind: "campus" | "entity",
    private readonly placeId: string,
    private readonly openedBy: PersonId,
  ) {
    this.id = work.ids.next();
  }

  open(on: string, title: string, text: string, change: Partial<DemoRow<"councilTopic">> = {}): void {
    const { districtId, rows } = this.work;
    rows.councilTopic.push({
      id: this.id, districtId, placeKind: this.placeKind, placeId: this.placeId, title, text, status: "open", openedBy: this.openedBy, openedOn: civilDate(on), ...change,
    });
    this.say(on, "opened", this.openedBy);
  }

  say(on: string, kind: CouncilEntryKind, personId: PersonId | null, text: string | null = null, detail: object = {}): void {
    this.#entries += 1;
    const at = new Date(new Date(`${on}T02:00:00.000Z`).getTime() + this.#entries * 60_000);
    this.work.rows.councilEntry.push({ topicId: this.id, at, on: civilDate(on), kind, personId, text, detail });
  }
}

interface Deciding {
  readonly principal: PersonId;
  readonly members: readonly Representative[];
}

const question = "两校区统一为 8:20 到校、17:30 课后服务结束，自第二学期起执行";

function addDecided(topic: Record, { principal, members }: Deciding): void {
  const [opener, speaker, , supervisor] = members;
  if (!opener || !speaker || !supervisor) throw new Error("the council has too few members");
  topic.open("2026-09-21", "两校区作息时间统一", "两个孩子在两个校区的家庭不少，作息不同，接送要跑两趟。建议统一到校和放学时间。", { supervisorId: supervisor.personId, version: 4 });
  topic.say("2026-09-22", "comment", speaker.personId, "同意。统一后路口会不会更堵？请学校同时考虑错峰。");
  topic.say("2026-09-24", "proposal", opener.personId, question);
  const [openedOn, lastDay, closedOn] = ["2026-09-28", "2026-10-12", "2026-10-13"] as const;
  const rule = { ballot: "open", majority: "simple", quorumPercent: 60, electors: members.length } as const;
  topic.say(openedOn, "vote-opened", principal, question, { ...rule, lastDay });
  const choices: readonly VoteChoice[] = ["for", "for", "abstain", "for", "against"];
  addVote(topic, { openedOn: civilDate(openedOn), lastDay: civilDate(lastDay), rule, members, choices, closedOn });
  topic.say(closedOn, "vote-closed", null, question, countVote(choices, rule));
  topic.say("2026-10-14", "supervisor", principal, null, { name: supervisor.name });
  topic.say("2026-10-28", "follow", supervisor.personId, "学校已拟定统一作息表，两校区各召开一次说明会。");
  topic.say("2026-11-16", "follow", supervisor.personId, "作息表已报区教育局备案，放学错峰方案与交警中队商定。");
}

interface DemoVote {
  readonly openedOn: CivilDate;
  readonly lastDay: CivilDate;
  readonly closedOn: string;
  readonly rule: Pick<DemoRow<"councilVote">, "ballot" | "majority" | "quorumPercent" | "electors">;
  readonly members: readonly Representative[];
  readonly choices: readonly VoteChoice[];
}

function addVote(topic: Record, { openedOn, lastDay, closedOn, rule, members, choices }: DemoVote): void {
  const { rows, ids } = topic.work;
  const voteId = ids.next<VoteId>();
  rows.councilVote.push({ id: voteId, topicId: topic.id, question, ...rule, openedOn, lastDay });
  for (const [index, { personId }] of members.entries()) {
    rows.councilElector.push({ voteId, personId });
    const choice = choices[index];
    if (choice) rows.councilBallot.push({ voteId, personId, choice });
  }
  rows.councilVoteResult.push({ voteId, result: countVote(choices, rule), closedAt: new Date(`${closedOn}T00:01:00.000Z`) });
}

function addOpen(topic: Record, speaker: PersonId): void {
  topic.open("2026-11-09", "两校区之间的接送班车", "部分课程在另一校区上，建议由学校统一组织往返，家长分担不超过成本。");
  topic.say("2026-11-10", "comment", speaker, "请先公布每周往返的人数和路线。");
  topic.say("2026-11-16", "proposal", speaker, "本学期先试行每周二、四两班往返，费用与家长委员会共同核定");
}
