import { civilDate, type CampusId, type PersonId } from "@qitong/domain";
import { defaultEmergencySettings } from "@qitong/domain/management";
import type { BoardRow, CampusContacts, ShownContact } from "./contact-rows";

const open = (...texts: string[]) => texts.map((text) => ({ text, isMasked: false }));
const campusId = "01J00000000000000000000003" as CampusId;

export const safetyLead: ShownContact = {
  ordinal: 1, role: "safety-lead", holder: { kind: "colleague", personId: "01J00000000000000000000001" as PersonId }, name: "王芳",
  phones: open("15400000001", "0311-00000002"), isRoundTheClock: false, note: "",
};
const doctor: ShownContact = {
  ordinal: 4, role: "doctor", holder: { kind: "colleague", personId: "01J00000000000000000000002" as PersonId }, name: "李志强", phones: open("15400000005"), isRoundTheClock: false, note: "",
};
const office = (ordinal: number, role: ShownContact["role"], name: string, more: Partial<ShownContact>): ShownContact => ({
  ordinal, role, name, holder: { kind: "office", name }, phones: open(`0311-0000000${ordinal + 2}`), isRoundTheClock: true, note: "", ...more,
});

export const exampleContacts: readonly ShownContact[] = [
  safetyLead,
  office(2, "duty", "总值班室", { phones: open("0311-00000004-8001") }),
  office(3, "guard", "东门保安室", {}),
  doctor,
  office(5, "police", "西苑派出所", { phones: open("0311-00000007", "110"), note: "紧急情况先拨 110" }),
  office(6, "hospital", "就近医院急诊", { phones: open("120") }),
];

export const exampleCampus: CampusContacts = {
  campusId, name: "宁安路小学", asOf: civilDate("2026-11-24"), today: civilDate("2026-11-24"), isInOperation: true, closedOn: null,
  list: { version: 2, startsOn: civilDate("2026-09-01"), keptAt: "2026-09-01T02:30:00.000Z", keptByName: "张校长" },
  contacts: [...exampleContacts], gaps: [], settings: defaultEmergencySettings, mayKeep: true, mayReveal: false,
};

const covered = ({ phones, ...contact }: ShownContact): ShownContact => ({
  ...contact, phones: phones.map(({ text }) => (text.startsWith("154") ? { text: "154****0001", isMasked: true } : { text, isMasked: false })),
});

/** As an official sees it: a colleague's own mobile covered. */
export const coveredCampus: CampusContacts = { ...exampleCampus, contacts: exampleContacts.map(covered), mayKeep: false, mayReveal: true };

export const lackingCampus: CampusContacts = {
  ...exampleCampus,
  contacts: exampleContacts.filter(({ role }) => role === "safety-lead" || role === "police").map((contact, index) => ({ ...contact, ordinal: index + 1 })),
  gaps: [{ kind: "safety-lead", needed: 1, found: 0 }, { kind: "round-the-clock", needed: 1, found: 0 }, { kind: "colleague-left", ordinal: 1 }],
};

export const emptyCampus: CampusContacts = {
  ...exampleCampus, contacts: [], list: null, gaps: [{ kind: "safety-lead", needed: 1, found: 0 }, { kind: "round-the-clock", needed: 1, found: 0 }],
};

const row = (serial: number, name: string, more: Partial<BoardRow>): BoardRow => ({
  campusId: `01J0000000000000000000001${serial}` as CampusId, name, entityName: name, contacts: 6, safetyLeads: ["王芳"],
  roundTheClock: exampleContacts.filter(({ role }) => role === "guard"), gaps: [], keptAt: "2026-09-01T02:30:00.000Z", ...more,
});

export const exampleBoard: readonly BoardRow[] = [
  row(1, "宁安路小学", {}),
  row(2, "宁安路小学新华路校区", { entityName: "宁安路小学", roundTheClock: [], gaps: [{ kind: "round-the-clock", needed: 1, found: 0 }] }),
  row(3, "市庄路小学", { safetyLeads: ["赵敏"], gaps: [{ kind: "safety-lead", needed: 1, found: 0 }, { kind: "colleague-left", ordinal: 1 }] }),
  row(4, "于底学校", { contacts: 0, safetyLeads: [], roundTheClock: [], keptAt: null, gaps: emptyCampus.gaps }),
];
