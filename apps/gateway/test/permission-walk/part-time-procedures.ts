/** 走教, and the lessons that a teacher gives at home. */
import { civilDate } from "@qitong/domain";
import type { Listed } from "./procedures";

const day = civilDate("2026-11-02");
const readers = [
  "district-officer", "district-leader", "district-auditor", "principal", "campus-head", "department-head", "foreign-officer", "foreign-principal",
] as const satisfies Listed["roles"];
const arrangers = ["district-officer", "principal", "foreign-officer", "foreign-principal"] as const satisfies Listed["roles"];

export const partTimeProcedures: Record<string, Listed> = {
  "partTime.board": { level: "campus", roles: readers, input: ({ scope }) => ({ scope }) },
  "partTime.choices": { level: "campus", roles: arrangers, input: ({ personId }) => ({ personId }) },
  // The host campus is the person's own: past the gate the rule refuses it, and the walk changes nothing.
  "partTime.arrange": {
    level: "campus",
    roles: arrangers,
    input: ({ personId, campusId }) => ({
      personId, hostCampusId: campusId, subject: "chinese", slots: [{ weekday: 2, lessons: [] }], lessons: 4, homeLessons: 8,
      startsOn: day, endsOn: null, reason: "",
    }),
  },
  "partTime.end": { level: "entity", roles: arrangers, input: ({ partTimeId }) => ({ partTimeId, endsOn: day }) },
  "partTime.recordLessons": { level: "campus", roles: arrangers, input: ({ personId }) => ({ personId, lessons: 12, startsOn: day }) },
};
