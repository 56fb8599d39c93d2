/** The rows of the demo, table by table, in the order in which they may be inserted. */
import type { MySqlTable } from "drizzle-orm/mysql-core";
import {
  account, assignment, campus, campusAffiliation, campusFigure, campusName, campusSchoolCode, delegation, department, departmentDetail, deputyship, district, districtSetting, duty,
  employment, entitySuccession, exemption, handoverEntry, handoverItem, handoverLedger, legalEntity, legalEntityName, mergerCase, mergerDocument, mergerStep, person, position, positionNumber, post,
  qualification, schoolZone, storedFile, zoneMembership,
} from "../schema";

const tables = {
  district, person, legalEntity, legalEntityName, campus, campusName, campusSchoolCode, campusAffiliation, schoolZone,
  zoneMembership, campusFigure, employment, qualification, assignment, duty, exemption, storedFile, mergerCase, mergerStep,
  mergerDocument, entitySuccession, department, departmentDetail, position, positionNumber, post, deputyship, delegation, districtSetting, account,
  handoverLedger, handoverItem, handoverEntry,
} as const satisfies Record<string, MySqlTable>;

export type DemoTable = keyof typeof tables;
export type DemoRow<Table extends DemoTable> = (typeof tables)[Table]["$inferInsert"];
export type DemoRows = { [Table in DemoTable]: DemoRow<Table>[] };

export const demoTables = tables;

export function emptyRows(): DemoRows {
  return {
    district: [], person: [], legalEntity: [], legalEntityName: [], campus: [], campusName: [], campusSchoolCode: [],
    campusAffiliation: [], schoolZone: [], zoneMembership: [], campusFigure: [], employment: [], qualification: [],
    assignment: [], duty: [], exemption: [], storedFile: [], mergerCase: [], mergerStep: [], mergerDocument: [],
    entitySuccession: [], department: [], departmentDetail: [], position: [], positionNumber: [], post: [], deputyship: [], delegation: [],
    districtSetting: [], account: [], handoverLedger: [], handoverItem: [], handoverEntry: [],
  };
}
