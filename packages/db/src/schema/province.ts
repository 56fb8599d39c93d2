/** A province above districts: which belong to it, and what is kept of each (decision 0020). Written by apps/legal-entity and apps/staffing. */
import { bigint, index, json, mysqlTable, primaryKey, varchar } from "drizzle-orm/mysql-core";
import type { DistrictId, ProvinceId } from "@qitong/domain";
import type { DistrictStanding } from "@qitong/domain/staffing";
import { civilDate, id, instant } from "./columns";
import { district } from "./legal-entity";

export const province = mysqlTable("province", {
  id: id<ProvinceId>("id").primaryKey(),
  /** The first two digits of GB/T 2260; other codes for what is no province of China. */
  code: varchar("code", { length: 12 }).notNull().unique(),
  name: varchar("name", { length: 100 }).notNull(),
  /** 本级: the unit to which the province's own people belong. It has no schools and is never on the board. */
  officeDistrictId: id<DistrictId>("office_district_id").notNull().references(() => district.id),
});

/** To which province a district belongs, over time. */
export const provinceDistrict = mysqlTable(
  "province_district",
  {
    provinceId: id<ProvinceId>("province_id").notNull().references(() => province.id),
    districtId: id<DistrictId>("district_id").notNull().references(() => district.id),
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on"),
  },
  (table) => [primaryKey({ columns: [table.districtId, table.startsOn] }), index("province_district_province").on(table.provinceId)],
);

/** What was counted of a district for a day; the last row of a day is that of its last count. Earlier days stay as they were. */
export const districtStanding = mysqlTable(
  "district_standing",
  {
    districtId: id<DistrictId>("district_id").notNull().references(() => district.id),
    countedFor: civilDate("counted_for").notNull(),
    countedAt: instant("counted_at").notNull(),
    standing: json("standing").$type<DistrictStanding>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.districtId, table.countedFor] })],
);

/**
 * A row a write that may have changed a standing, inserted in its transaction. Inserting makes nobody wait for anybody, which a
 * flag on one row of the district would. A recount takes away exactly the rows that it saw, so a write that commits later is
 * never taken for counted.
 */
export const standingChange = mysqlTable(
  "standing_change",
  {
    id: bigint("id", { mode: "number", unsigned: true }).autoincrement().primaryKey(),
    districtId: id<DistrictId>("district_id").notNull(),
    at: instant("at").notNull(),
  },
  (table) => [index("standing_change_district").on(table.districtId)],
);
