import { describe, expect, it } from "vitest";
import { civilDate } from "../civil-date";
import type { PersonId } from "../identifier";
import { EmergencyListInput, isPersonalPhone, mostContacts, type EmergencyContact } from "./emergency-contact";
import { findContactGaps } from "./emergency-contact-gaps";
import { findEmergencyListRefusals, type EmergencyListFacts } from "./emergency-contact-rules";
import { defaultEmergencySettings } from "./emergency-setting-group";

const [lead, doctor, stranger] = ["lead", "doctor", "stranger"] as PersonId[] as [PersonId, PersonId, PersonId];
const isColleague = (personId: PersonId) => personId === lead || personId === doctor;
const facts: EmergencyListFacts = { today: civilDate("2026-11-24"), closedOn: null, version: 3, isColleague };

const safety: EmergencyContact = { role: "safety-lead", holder: { kind: "colleague", personId: lead }, phones: ["13800001234"], isRoundTheClock: false, note: "" };
const guard: EmergencyContact = { role: "guard", holder: { kind: "office", name: "东门保安室" }, phones: ["0311-87654321"], isRoundTheClock: true, note: "" };
const police: EmergencyContact = { role: "police", holder: { kind: "office", name: "西苑派出所" }, phones: ["0311-87001100", "110"], isRoundTheClock: true, note: "" };
const whole = [safety, guard, police];

const refusalsOf = (contacts: readonly EmergencyContact[], changed: Partial<EmergencyListFacts> = {}) =>
  findEmergencyListRefusals({ version: 3, contacts }, { ...facts, ...changed });

describe("a list of emergency contacts", () => {
  it("is kept when each is named and can be dialled, in whatever order; an empty one too", () => {
    expect(refusalsOf(whole)).toEqual([]);
    expect(refusalsOf(whole.toReversed())).toEqual([]);
    expect(refusalsOf([])).toEqual([]);
  });

  it("is not kept over what someone else kept meanwhile, nor for a campus that is closed", () => {
    expect(refusalsOf(whole, { version: 4 })).toEqual([{ kind: "emergency-list-changed" }]);
    expect(refusalsOf(whole, { closedOn: civilDate("2026-11-24") })).toEqual([{ kind: "campus-not-in-operation", closedOn: "2026-11-24" }]);
    expect(refusalsOf(whole, { closedOn: civilDate("2026-11-25") })).toEqual([]);
  });

  it("has at most twenty: one calls down a list, and does not search in it", () => {
    const many = Array.from({ length: mostContacts + 1 }, (_, index): EmergencyContact => ({
      role: "office", holder: { kind: "office", name: `单位${index}` }, phones: [`139000000${String(index).padStart(2, "0")}`], isRoundTheClock: false, note: "",
    }));
    expect(refusalsOf(many.slice(1))).toEqual([]);
    expect(refusalsOf(many)).toEqual([{ kind: "contacts-too-many", field: "contacts", most: mostContacts }]);
  });

  it("tells every reason at once, each at its place", () => {
    const wrong = refusalsOf([{ ...guard, holder: { kind: "office", name: "" }, phones: ["87654321"] }, { ...police, phones: [] }], { version: 4 });
    expect(wrong).toEqual([
      { kind: "emergency-list-changed" },
      { kind: "contact-unnamed", field: "contacts.0.holder", ordinal: 1 },
      { kind: "phone-wrong", field: "contacts.0.phones.0", ordinal: 1, text: "87654321" },
      { kind: "phone-missing", field: "contacts.1.phones.0", ordinal: 2 },
    ]);
  });
});

describe("who is called", () => {
  it("is a colleague of the school; a stranger and nobody are answered alike", () => {
    const refused = [{ kind: "contact-not-colleague", field: "contacts.0.holder", ordinal: 1 }];
    expect(refusalsOf([{ ...safety, holder: { kind: "colleague", personId: stranger } }])).toEqual(refused);
    expect(refusalsOf([{ ...safety, holder: { kind: "colleague", personId: "no one" as PersonId } }])).toEqual(refused);
  });

  it("is a person where someone is responsible, and an office where it is outside of the school", () => {
    expect(refusalsOf([{ ...safety, holder: { kind: "office", name: "安全办" } }])).toMatchObject([{ kind: "safety-lead-not-person" }]);
    expect(refusalsOf([{ ...police, holder: { kind: "colleague", personId: lead } }])).toMatchObject([{ kind: "outside-not-office" }]);
  });

  it("stands once in the same role, and may stand in two", () => {
    expect(refusalsOf([safety, { ...safety, phones: ["13900001234"] }])).toEqual([{ kind: "contact-twice", field: "contacts.1.holder", ordinal: 2, first: 1 }]);
    expect(refusalsOf([safety, { ...safety, role: "doctor", phones: ["13900001234"] }])).toEqual([]);
  });
});

describe("a number", () => {
  it("stands once in the whole list: who calls down the list calls nobody twice", () => {
    expect(refusalsOf([guard, { ...police, phones: ["110", "0311-87654321"] }])).toEqual([
      { kind: "phone-twice", field: "contacts.1.phones.1", ordinal: 2, first: 1, text: "0311-87654321" },
    ]);
    expect(refusalsOf([{ ...police, phones: ["110", "110"] }])).toMatchObject([{ kind: "phone-twice", ordinal: 1, first: 1 }]);
  });

  it("is written as it is dialled, however it was typed; what cannot be dialled comes through to the rule", () => {
    const typed = { campusId: "01J00000000000000000000001", version: 0, contacts: [{ ...guard, phones: ["（0311）8765 4321", "总务处"] }] };
    expect(EmergencyListInput.parse(typed).contacts[0]?.phones).toEqual(["0311-87654321", "总务处"]);
  });

  it("is a person's own when it is a colleague's mobile; landlines and what is an office's are the school's", () => {
    expect(isPersonalPhone(safety.holder, { kind: "mobile" })).toBe(true);
    expect(isPersonalPhone(safety.holder, { kind: "landline" })).toBe(false);
    expect(isPersonalPhone(guard.holder, { kind: "mobile" })).toBe(false);
  });
});

describe("what a campus lacks", () => {
  const gaps = (contacts: readonly EmergencyContact[], settings = {}) => findContactGaps(contacts, isColleague, { ...defaultEmergencySettings, ...settings });

  it("is nothing with a head of safety and one of the school who is reachable day and night", () => {
    expect(gaps(whole)).toEqual([]);
    expect(gaps([{ ...safety, isRoundTheClock: true }])).toEqual([]);
  });

  it("is told by kind and number, of an empty list as well", () => {
    expect(gaps([])).toEqual([
      { kind: "safety-lead", needed: 1, found: 0 },
      { kind: "round-the-clock", needed: 1, found: 0 },
    ]);
  });

  it("is not filled by the police: they answer at any hour, and are not of the school", () => {
    expect(gaps([safety, police])).toEqual([{ kind: "round-the-clock", needed: 1, found: 0 }]);
  });

  it("is also who has left: named by the place, and no longer counted", () => {
    const left = { ...safety, holder: { kind: "colleague", personId: stranger } } as const;
    expect(gaps([left, guard])).toEqual([{ kind: "safety-lead", needed: 1, found: 0 }, { kind: "colleague-left", ordinal: 1 }]);
  });

  it("follows what the district expects, which may be nothing", () => {
    expect(gaps([guard], { emergencySafetyLeads: 0 })).toEqual([]);
    expect(gaps(whole, { emergencyRoundTheClock: 2 })).toEqual([{ kind: "round-the-clock", needed: 2, found: 1 }]);
  });
});
