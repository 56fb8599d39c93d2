/**
 * A school of our own, small enough to reckon by hand: two days of four times, classes K and L, teachers A and B, rooms R and S.
 * Maths (3 times) is K with A, music (2) is K with a teacher to find, sport (2) is K and L with B at a preassigned time, art (1) is L with
 * a room to find and no teacher.
 */
const day = (name: string): string => `<Day Id="${name}"><Name>${name}</Name></Day>`;
const time = (name: string, position: number, morning: boolean): string =>
  `<Time Id="${name}${position}"><Name>${name}${position}</Name><Day Reference="${name}"/><TimeGroups>${morning ? '<TimeGroup Reference="mornings"/>' : ""}</TimeGroups></Time>`;
const resource = (id: string, type: string): string =>
  `<Resource Id="${id}"><Name>${id}</Name><ResourceType Reference="${type}"/><ResourceGroups><ResourceGroup Reference="all-${type}"/></ResourceGroups></Resource>`;
const type = (id: string): string => `<ResourceType Id="${id}"><Name>${id}</Name></ResourceType>`;
const typeGroup = (id: string): string => `<ResourceGroup Id="all-${id}"><Name>all ${id}</Name><ResourceType Reference="${id}"/></ResourceGroup>`;
const place = (role: string, type: string, reference?: string): string =>
  `<Resource${reference === undefined ? "" : ` Reference="${reference}"`}><Role>${role}</Role><ResourceType Reference="${type}"/></Resource>`;

const days = ["Mo", "Tu"];
const types = ["Class", "Teacher", "Room"];

const event = (id: string, duration: number, places: string, groups: readonly string[], rest = ""): string =>
  `<Event Id="${id}"><Name>${id}</Name><Duration>${duration}</Duration>${rest}<Course Reference="course-${id}"/><Resources>${places}</Resources><EventGroups>${groups.map((group) => `<EventGroup Reference="${group}"/>`).join("")}</EventGroups></Event>`;

const events = [
  event("maths", 3, place("Class", "Class", "K") + place("Teacher", "Teacher", "A"), ["of-K"]),
  event("music", 2, place("Class", "Class", "K") + place("Teacher", "Teacher"), ["of-K", "linked"]),
  event("sport", 2, place("Class", "Class", "K") + place("Other", "Class", "L") + place("Teacher", "Teacher", "B"), [], '<Time Reference="Tu3"/>'),
  event("art", 1, place("Class", "Class", "L") + place("Room", "Room"), ["linked"]),
].join("");

/** One lesson of a solution: `maths:2@Mo1`, `music:1@Tu2 Teacher=A`, `art:1` without a time. */
function lesson(text: string): string {
  const [what = "", ...resources] = text.split(" ");
  const [id = "", rest = ""] = what.split(":");
  const [duration = "", at] = rest.split("@");
  const assigned = resources.map((assignment) => {
    const [role = "", reference = ""] = assignment.split("=");
    return `<Resource Reference="${reference}"><Role>${role}</Role></Resource>`;
  });
  return `<Event Reference="${id}"><Duration>${duration}</Duration>${at === undefined ? "" : `<Time Reference="${at}"/>`}<Resources>${assigned.join("")}</Resources></Event>`;
}

/** The archive with one constraint and one solution. */
export function smallSchool(constraints: string, lessons: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<HighSchoolTimetableArchive><Instances><Instance Id="small"><MetaData><Name>small</Name></MetaData>
<Times><TimeGroups>${days.map(day).join("")}<TimeGroup Id="mornings"><Name>mornings</Name></TimeGroup></TimeGroups>
${days.flatMap((name) => [1, 2, 3, 4].map((position) => time(name, position, position <= 2))).join("")}</Times>
<Resources><ResourceTypes>${types.map(type).join("")}</ResourceTypes><ResourceGroups>${types.map(typeGroup).join("")}</ResourceGroups>
${resource("K", "Class")}${resource("L", "Class")}${resource("A", "Teacher")}${resource("B", "Teacher")}${resource("R", "Room")}${resource("S", "Room")}</Resources>
<Events><EventGroups>${["maths", "music", "sport", "art"].map((id) => `<Course Id="course-${id}"><Name>${id}</Name></Course>`).join("")}
<EventGroup Id="of-K"><Name>of K</Name></EventGroup><EventGroup Id="linked"><Name>linked</Name></EventGroup></EventGroups>${events}</Events>
<Constraints>${constraints}</Constraints></Instance></Instances>
<SolutionGroups><SolutionGroup Id="ours"><MetaData/><Solution Reference="small"><Events>${lessons.map(lesson).join("")}</Events></Solution></SolutionGroup></SolutionGroups>
</HighSchoolTimetableArchive>`;
}

export interface ConstraintText {
  readonly kind: string;
  readonly appliesTo: string;
  readonly rest?: string;
  readonly weight?: number;
  readonly required?: boolean;
  readonly costFunction?: string;
}

export function constraint({ kind, appliesTo, rest = "", weight = 1, required = false, costFunction = "Linear" }: ConstraintText): string {
  return `<${kind}Constraint Id="${kind}"><Name>${kind}</Name><Required>${required}</Required><Weight>${weight}</Weight><CostFunction>${costFunction}</CostFunction><AppliesTo>${appliesTo}</AppliesTo>${rest}</${kind}Constraint>`;
}
