/** A FET file of our own: two days of three hours, a year in two groups of which one is halved, two teachers, two rooms in two buildings. */
import { element, fields, type Xml } from "./write-xml";

const days = ["Mo", "Tu"];
const hours = ["1", "2", "3"];

interface SmallActivity {
  readonly id: number;
  readonly teacher?: string;
  readonly students: string;
  readonly subject: string;
  readonly duration?: number;
  readonly group?: number;
  readonly active?: boolean;
}

const activities: readonly SmallActivity[] = [
  { id: 1, teacher: "Li", students: "1A", subject: "maths", group: 1 },
  { id: 2, teacher: "Li", students: "1A", subject: "maths", group: 1 },
  { id: 3, teacher: "Wu", students: "1B girls", subject: "sport", duration: 2 },
  { id: 4, teacher: "Wu", students: "1B", subject: "art" },
  { id: 5, students: "1", subject: "assembly" },
  { id: 6, teacher: "Wu", students: "1A", subject: "left out", active: false },
];

const activity = ({ id, teacher, students, subject, duration = 1, group = 0, active = true }: SmallActivity): Xml =>
  element("Activity", [
    ...(teacher === undefined ? [] : [fields({ Teacher: teacher })]),
    fields({ Subject: subject, Students: students, Duration: duration, Total_Duration: duration, Id: id, Activity_Group_Id: group, Active: active, Comments: "" }),
  ]);

const named = (name: string, text: string, ...more: readonly Xml[]): Xml => element(name, [fields({ Name: text }), ...more]);

export function constraint(name: string, values: Readonly<Record<string, string | number | boolean>>, parts: readonly Xml[] = [], weight = 100): Xml {
  return element(name, [fields({ Weight_Percentage: weight, ...values }), ...parts, fields({ Active: true, Comments: "" })]);
}

export const ids = (...of: readonly number[]): Xml[] => of.map((id) => fields({ Activity_Id: id }));

export function smallWeek(time: readonly Xml[], space: readonly Xml[] = []): string {
  const root = [
    fields({ Institution_Name: "small week" }),
    element("Days_List", [fields({ Number_of_Days: days.length }), ...days.map((day) => named("Day", day))]),
    element("Hours_List", [fields({ Number_of_Hours: hours.length }), ...hours.map((hour) => named("Hour", hour))]),
    element("Students_List", [named("Year", "1", named("Group", "1A"), named("Group", "1B", named("Subgroup", "1B girls"), named("Subgroup", "1B boys")))]),
    element("Teachers_List", ["Li", "Wu"].map((teacher) => named("Teacher", teacher))),
    element("Activities_List", activities.map(activity)),
    element("Buildings_List", ["south", "north"].map((building) => named("Building", building))),
    element("Rooms_List", [["R1", "south"], ["R2", "north"]].map(([room = "", building = ""]) => named("Room", room, fields({ Building: building, Capacity: 30, Virtual: false })))),
    element("Time_Constraints_List", [constraint("ConstraintBasicCompulsoryTime", {}), ...time]),
    element("Space_Constraints_List", [constraint("ConstraintBasicCompulsorySpace", {}), ...space]),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?><fet version="6.8.5">${root.join("")}</fet>`;
}
