/** The rows of the demo, table by table, in the order in which they may be inserted. */
import type { MySqlTable } from "drizzle-orm/mysql-core";
import {
  account, assignment, campus, campusAffiliation, campusCode, campusFigure, campusName, campusSchoolCode, councilBallot,
  councilElector, councilEntry, councilTopic, councilVote, councilVoteResult, district, districtSetting, duty, employment,
  entitySuccession, exemption, legalEntity, legalEntityName, mergerCase, mergerDocument, mergerStep, person, post,
  qualification, request, requestContact, requestEvent, schoolClass, schoolClassName, schoolZone, storedFile, zoneMembership,
} from "../schema";

const tables = {
  district, person, legalEntity, legalEntityName, campus, campusName, campusSchoolCode, campusAffiliation, schoolClass, schoolClassName, schoolZone,
  zoneMembership, campusFigure, employment, qualification, assignment, duty, exemption, storedFile, mergerCase, mergerStep,
  mergerDocument, entitySuccession, post, districtSetting, account,
  campusCode, request, requestContact, requestEvent, councilTopic, councilEntry, councilVote, councilElector, councilBallot, councilVoteResult,
} as const satisfies Record<string, MySqlTable>;

export type DemoTable = keyof typeof tables;
export type DemoRow<Table extends DemoTable> = (typeof tables)[Table]["$inferInsert"];
export type DemoRows = { [Table in DemoTable]: DemoRow<Table>[] };

export const demoTables = tables;

export function emptyRows(): DemoRows {
  return {
    district: [], person: [], legalEntity: [], legalEntityName: [], campus: [], campusName: [], campusSchoolCode: [],
    campusAffiliation: [], schoolClass: [], schoolClassName: [], schoolZone: [], zoneMembership: [], campusFigure: [], employment: [], qualification: [],
    assignment: [], duty: [], exemption: [], storedFile: [], mergerCase: [], mergerStep: [], mergerDocument: [],
    entitySuccession: [], post: [], districtSetting: [], account: [],
    campusCode: [], request: [], requestContact: [], requestEvent: [], councilTopic: [], councilEntry: [], councilVote: [],
    councilElector: [], councilBallot: [], councilVoteResult: [],
  };
}
