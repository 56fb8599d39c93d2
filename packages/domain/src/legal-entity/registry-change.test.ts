import { describe, expect, it } from "vitest";
import { civilDate } from "../civil-date";
import { creditCodeCheckDigit } from "./credit-code";
import {
  findAddressRefusals, findCertificateRefusals, findCreditCodeEntryRefusals, findEntryDayRefusals, findNameRefusals, findRepresentativeRefusals,
} from "./registry-change";

const day = civilDate;
const facts = {
  today: day("2026-11-24"),
  existsFrom: day("1998-09-01"),
  endedOn: null,
  entries: [
    { name: "红星小学", address: "红星街 1 号", startsOn: day("1998-09-01"), endsOn: day("2010-03-01") },
    { name: "西苑小学", address: "西苑路 2 号", startsOn: day("2010-03-01"), endsOn: null },
  ],
};
const kindsOf = (refusals: readonly { readonly kind: string }[]) => refusals.map(({ kind }) => kind);

describe("the day from which an entry holds", () => {
  it("is any day after the latest entry, also one that is decided ahead", () => {
    expect(findEntryDayRefusals(day("2026-11-01"), facts)).toEqual([]);
    expect(findEntryDayRefusals(day("2027-09-01"), facts)).toEqual([]);
  });

  it("may be that of the latest entry, which is then corrected", () => {
    expect(findEntryDayRefusals(day("2010-03-01"), facts)).toEqual([]);
  });

  it("is not before the latest entry: what was stays as it was", () => {
    expect(findEntryDayRefusals(day("2009-01-01"), facts)).toEqual([
      { kind: "entry-before-latest", field: "startsOn", latest: "2010-03-01" },
    ]);
  });

  it("is not before the school was there, nor after it was gone", () => {
    expect(kindsOf(findEntryDayRefusals(day("1997-01-01"), { ...facts, entries: [] }))).toEqual(["entry-before-existence"]);
    expect(findEntryDayRefusals(day("2026-09-01"), { ...facts, endedOn: day("2026-09-01") })).toEqual([
      { kind: "entry-after-end", field: "startsOn", endedOn: "2026-09-01" },
    ]);
  });

  it("is at most a year ahead", () => {
    expect(findEntryDayRefusals(day("2062-09-01"), facts)).toEqual([
      { kind: "entry-too-far-ahead", field: "startsOn", latest: "2027-11-24" },
    ]);
  });
});

describe("a new name", () => {
  const rename = (name: string, namesOfOthers: string[] = []) => findNameRefusals({ name, startsOn: day("2026-12-01") }, { ...facts, namesOfOthers });

  it("is one that nobody else in the district has", () => {
    expect(rename("西苑实验小学")).toEqual([]);
    expect(rename("机场路小学", ["机场路小学"])).toEqual([{ kind: "school-name-taken", field: "name", name: "机场路小学" }]);
  });

  it("may be one that the school had before, but not the one that it has", () => {
    expect(rename("红星小学")).toEqual([]);
    expect(rename("西苑小学")).toEqual([{ kind: "same-as-before", field: "name" }]);
  });

  it("is told all that is wrong at once", () => {
    const wish = { name: "机场路小学", startsOn: day("1990-01-01") };
    expect(kindsOf(findNameRefusals(wish, { ...facts, namesOfOthers: ["机场路小学"] }))).toEqual([
      "entry-before-existence", "entry-before-latest", "school-name-taken",
    ]);
  });
});

describe("a new address", () => {
  it("is another one than before", () => {
    expect(findAddressRefusals({ address: "学府路 9 号", startsOn: day("2026-12-01") }, facts)).toEqual([]);
    expect(findAddressRefusals({ address: "西苑路 2 号", startsOn: day("2026-12-01") }, facts)).toEqual([{ kind: "same-as-before", field: "address" }]);
  });
});

describe("a change of the legal representative", () => {
  const entries = [{ name: "王校长", startsOn: day("2018-08-01"), endsOn: null }];
  const wish = { name: "李校长", startsOn: day("2026-12-01"), appointmentDocument: "新教党〔2026〕9号", removalDocument: "新教党〔2026〕8号" };

  it("needs the removal document of the one and the appointment document of the other", () => {
    expect(findRepresentativeRefusals(wish, { ...facts, entries })).toEqual([]);
    expect(findRepresentativeRefusals({ ...wish, removalDocument: null }, { ...facts, entries })).toEqual([
      { kind: "removal-document-missing", field: "removalDocument", name: "王校长" },
    ]);
  });

  it("needs no removal for the first one, nor for a correction of the first one", () => {
    const first = { ...wish, removalDocument: null };
    expect(findRepresentativeRefusals(first, { ...facts, entries: [] })).toEqual([]);
    expect(findRepresentativeRefusals({ ...first, startsOn: day("2018-08-01") }, { ...facts, entries })).toEqual([]);
  });

  it("names documents by their number, whatever brackets are typed", () => {
    expect(findRepresentativeRefusals({ ...wish, appointmentDocument: "新教党[2026] 9号" }, { ...facts, entries })).toEqual([]);
    expect(findRepresentativeRefusals({ ...wish, appointmentDocument: "任命书" }, { ...facts, entries })).toEqual([
      { kind: "document-number-form", field: "appointmentDocument", text: "任命书" },
    ]);
  });
});

describe("a certificate", () => {
  const wish = { number: "事证第113010500123号", issuedOn: day("2026-10-08"), validUntil: day("2031-10-07"), issuingBody: "新华区事业单位登记管理局" };
  const certificate = { ...facts, entries: [{ startsOn: day("2021-10-08"), endsOn: null }], numberHeldBy: null };

  it("is entered with its day of issue and its last day", () => {
    expect(findCertificateRefusals(wish, certificate)).toEqual([]);
  });

  it("is there already, and ends after it was issued", () => {
    const wrong = { ...wish, issuedOn: day("2026-12-24"), validUntil: day("2026-12-24") };
    expect(kindsOf(findCertificateRefusals(wrong, certificate))).toEqual(["certificate-not-issued-yet", "certificate-ends-before-issue"]);
  });

  it("follows the one before it", () => {
    expect(findCertificateRefusals({ ...wish, issuedOn: day("2020-01-01") }, certificate)).toEqual([
      { kind: "entry-before-latest", field: "issuedOn", latest: "2021-10-08" },
    ]);
  });

  it("has a number of its own", () => {
    expect(findCertificateRefusals(wish, { ...certificate, numberHeldBy: "宁安路小学" })).toEqual([
      { kind: "certificate-number-taken", field: "number", name: "宁安路小学" },
    ]);
  });
});

describe("a credit code", () => {
  const code = `12130105400000012${creditCodeCheckDigit("12130105400000012")}`;
  const free = { areaCode: "130105", registered: null, holder: undefined };
  const entering = (more: Partial<Parameters<typeof findCreditCodeEntryRefusals>[1]> = {}) => kindsOf(findCreditCodeEntryRefusals(code, { ...free, ...more }, "creditCode"));

  it("is entered once and stays, whatever the entity is called", () => {
    expect(entering()).toEqual([]);
    expect(entering({ registered: "121301050000000018" })).toEqual(["credit-code-kept"]);
  });

  it("is nobody else's, nor that of a school that is gone", () => {
    expect(entering({ holder: { name: "机场路小学", isRetired: false } })).toEqual(["credit-code-in-use"]);
    expect(findCreditCodeEntryRefusals(code, { ...free, holder: { name: "新华路小学", isRetired: true } }, "creditCode")).toEqual([
      { kind: "credit-code-retired", field: "creditCode", code, heldBy: "新华路小学" },
    ]);
  });
});
