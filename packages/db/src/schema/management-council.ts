/** 家长议事厅: topics, what was said, votes. Written by apps/management. */
import { bigint, char, index, int, json, mysqlTable, primaryKey, smallint, varchar } from "drizzle-orm/mysql-core";
import type { DistrictId, PersonId, RequestId, TopicId, VoteId } from "@qitong/domain";
import type { BallotKind, CouncilEntryKind, Majority, TopicStatus, VoteChoice, VoteResult } from "@qitong/domain/management";
import { civilDate, id, instant } from "./columns";
import { district } from "./legal-entity";
import { request } from "./management-request";

export const councilTopic = mysqlTable(
  "council_topic",
  {
    id: id<TopicId>("id").primaryKey(),
    districtId: id<DistrictId>("district_id").notNull().references(() => district.id),
    /** campus, or entity: both campuses of a merged school. */
    placeKind: varchar("place_kind", { length: 10 }).$type<"campus" | "entity">().notNull(),
    placeId: id<string>("place_id").notNull(),
    title: varchar("title", { length: 240 }).notNull(),
    text: varchar("text", { length: 8000 }).notNull(),
    status: varchar("status", { length: 10 }).$type<TopicStatus>().notNull(),
    openedBy: id<PersonId>("opened_by").notNull(),
    openedOn: civilDate("opened_on").notNull(),
    supervisorId: id<PersonId>("supervisor_id"),
    requestId: id<RequestId>("request_id").references(() => request.id),
    version: int("version").notNull().default(1),
  },
  (table) => [index("council_topic_place").on(table.placeKind, table.placeId, table.status)],
);

/** The record of a topic; rows are added and never changed. */
export const councilEntry = mysqlTable(
  "council_entry",
  {
    id: bigint("id", { mode: "number", unsigned: true }).autoincrement().primaryKey(),
    topicId: id<TopicId>("topic_id").notNull().references(() => councilTopic.id),
    at: instant("at").notNull(),
    on: civilDate("on_day").notNull(),
    kind: varchar("kind", { length: 20 }).$type<CouncilEntryKind>().notNull(),
    /** Null for what a date brought about. */
    personId: id<PersonId>("person_id"),
    text: varchar("text", { length: 4000 }),
    detail: json("detail").notNull(),
  },
  (table) => [index("council_entry_topic").on(table.topicId, table.id)],
);

/** A vote as it was opened. No account may change a row: its words, quorum and day stand (grants.ts). */
export const councilVote = mysqlTable(
  "council_vote",
  {
    id: id<VoteId>("id").primaryKey(),
    topicId: id<TopicId>("topic_id").notNull().references(() => councilTopic.id),
    question: varchar("question", { length: 4000 }).notNull(),
    ballot: varchar("ballot", { length: 10 }).$type<BallotKind>().notNull(),
    majority: varchar("majority", { length: 12 }).$type<Majority>().notNull(),
    quorumPercent: smallint("quorum_percent").notNull(),
    electors: int("electors").notNull(),
    openedOn: civilDate("opened_on").notNull(),
    lastDay: civilDate("last_day").notNull(),
  },
  (table) => [index("council_vote_topic").on(table.topicId)],
);

/** Who may vote, fixed when the vote opened. */
export const councilElector = mysqlTable(
  "council_elector",
  { voteId: id<VoteId>("vote_id").notNull().references(() => councilVote.id), personId: id<PersonId>("person_id").notNull() },
  (table) => [primaryKey({ columns: [table.voteId, table.personId] })],
);

/** That someone voted: the key lets nobody vote twice. What they chose stands here only in an open ballot. */
export const councilBallot = mysqlTable(
  "council_ballot",
  {
    voteId: id<VoteId>("vote_id").notNull().references(() => councilVote.id),
    personId: id<PersonId>("person_id").notNull(),
    choice: varchar("choice", { length: 10 }).$type<VoteChoice>(),
  },
  (table) => [primaryKey({ columns: [table.voteId, table.personId] })],
);

/** The choices of a secret ballot, under a key of chance and without a time: nothing leads from one to its voter. */
export const councilSecretChoice = mysqlTable(
  "council_secret_choice",
  {
    id: char("id", { length: 32 }).primaryKey(),
    voteId: id<VoteId>("vote_id").notNull().references(() => councilVote.id),
    choice: varchar("choice", { length: 10 }).$type<VoteChoice>().notNull(),
  },
  (table) => [index("council_secret_choice_vote").on(table.voteId)],
);

export const councilVoteResult = mysqlTable("council_vote_result", {
  voteId: id<VoteId>("vote_id").primaryKey().references(() => councilVote.id),
  result: json("result").$type<VoteResult>().notNull(),
  closedAt: instant("closed_at").notNull(),
});
