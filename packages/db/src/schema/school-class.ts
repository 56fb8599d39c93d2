/** 班级, each at one campus from the year in which its pupils entered until they leave. Written by apps/legal-entity. */
import { index, mysqlTable, primaryKey, smallint, varchar } from "drizzle-orm/mysql-core";
import type { CampusId, ClassId } from "@qitong/domain";
import { civilDate, id } from "./columns";
import { campus } from "./legal-entity";

export const schoolClass = mysqlTable(
  "school_class",
  {
    id: id<ClassId>("id").primaryKey(),
    campusId: id<CampusId>("campus_id").notNull().references(() => campus.id),
    /** 2021 for 2021级: the year in which its pupils entered the school. */
    entryYear: smallint("entry_year").notNull(),
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on"),
  },
  (table) => [index("school_class_campus").on(table.campusId, table.startsOn)],
);

/** What a class is called over time: a merger that finds two of one name closes a row and opens the next. */
export const schoolClassName = mysqlTable(
  "school_class_name",
  {
    classId: id<ClassId>("class_id").notNull().references(() => schoolClass.id),
    name: varchar("name", { length: 40 }).notNull(),
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on"),
  },
  (table) => [primaryKey({ columns: [table.classId, table.startsOn] })],
);
