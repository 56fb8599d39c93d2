/** FET's space constraints. An activity needs a room when a constraint names one for it; a home room counts where no other does. */
import { children, textOf, type XmlElement } from "../xml/tree";
import type { Activity, FetDraft } from "./draft";
import type { Mapping } from "./activity-constraints";

type IsMeant = (activity: Activity, element: XmlElement, draft: FetDraft) => boolean;

const roomNames = (element: XmlElement): string[] => [...children(element, "Room"), ...children(element, "Preferred_Room")].map(({ text }) => text);

/** Rooms that hold the students of the activity, when the file counts them. */
function prefer(draft: FetDraft, element: XmlElement, event: number): void {
  const rooms = roomNames(element).map((name) => draft.room(name));
  if (rooms.includes(undefined)) draft.reportUnmapped(`${element.name}/virtual room`);
  const students = draft.activities[event]?.studentCount ?? 0;
  const resources = rooms.flatMap((room) => (room !== undefined && room.capacity >= students ? [room.resource] : []));
  if (resources.length === 0) return;
  draft.needRoom(event);
  draft.add(element, { kind: "prefer-resources", events: [event], role: "room", resources });
}

const meant = (isMeant: IsMeant): Mapping => (draft, element) => {
  for (const [event, activity] of draft.activities.entries()) if (isMeant(activity, element, draft)) prefer(draft, element, event);
};

const ofSubject: IsMeant = ({ subject }, element) => subject === textOf(element, "Subject");
const ofTag: IsMeant = ({ tags }, element) => tags.includes(textOf(element, "Activity_Tag") ?? "");
const ofSubjectAndTag: IsMeant = (activity, element, draft) => ofSubject(activity, element, draft) && ofTag(activity, element, draft);

const ofActivity: Mapping = (draft, element) => {
  for (const event of draft.eventsOf(element)) prefer(draft, element, event);
};

/** One room for all of them; more than one has no constraint here. */
const fewRooms: Mapping = (draft, element) => {
  if (textOf(element, "Max_Number_of_Different_Rooms") !== "1") return draft.reportUnmapped(element.name);
  const events = draft.eventsOf(element);
  if (events.length > 1) draft.add(element, { kind: "avoid-split-assignments", eventGroups: [draft.addEventGroup(events)], role: "room" });
};

const roomNotAvailable: Mapping = (draft, element) => {
  const room = draft.room(textOf(element, "Room") ?? "");
  if (!room) return draft.reportUnmapped(`${element.name}/virtual room`);
  const times = children(element, "Not_Available_Time").flatMap((each) => draft.timeOf(each, "Day", "Hour") ?? []);
  draft.add(element, { kind: "avoid-unavailable-times", resources: [room.resource], times });
};

export const roomMappings: Readonly<Record<string, Mapping>> = {
  ConstraintActivityPreferredRoom: ofActivity,
  ConstraintActivityPreferredRooms: ofActivity,
  ConstraintSubjectPreferredRoom: meant(ofSubject),
  ConstraintSubjectPreferredRooms: meant(ofSubject),
  ConstraintActivityTagPreferredRoom: meant(ofTag),
  ConstraintActivityTagPreferredRooms: meant(ofTag),
  ConstraintSubjectActivityTagPreferredRoom: meant(ofSubjectAndTag),
  ConstraintSubjectActivityTagPreferredRooms: meant(ofSubjectAndTag),
  ConstraintActivitiesOccupyMaxDifferentRooms: fewRooms,
  ConstraintRoomNotAvailableTimes: roomNotAvailable,
};

const isHomeless = (draft: FetDraft, event: number): boolean => draft.places[event]?.every(({ role }) => role !== "room") === true;

/** Told after all others: an activity for which no other constraint names a room. */
const home = (isMeant: IsMeant): Mapping => (draft, element) => {
  const homeless = [...draft.activities.entries()].filter(([event, activity]) => isHomeless(draft, event) && isMeant(activity, element, draft));
  for (const [event] of homeless) prefer(draft, element, event);
};

const isWholeSet: IsMeant = ({ students }, element) => students.length === 1 && students[0] === textOf(element, "Students");
const isOneTeacher: IsMeant = ({ teachers }, element) => teachers.length === 1 && teachers[0] === textOf(element, "Teacher");

export const homeRoomMappings: Readonly<Record<string, Mapping>> = {
  ConstraintStudentsSetHomeRoom: home(isWholeSet),
  ConstraintStudentsSetHomeRooms: home(isWholeSet),
  ConstraintTeacherHomeRoom: home(isOneTeacher),
  ConstraintTeacherHomeRooms: home(isOneTeacher),
};
