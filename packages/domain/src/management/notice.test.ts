import { describe, expect, it } from "vitest";
import { civilDate } from "../civil-date";
import type { CampusId, DistrictId, EntityId } from "../identifier";
import { bureauGroups, findAudienceRefusals, isInAudience, schoolGroups, audienceGroupKeys } from "./audience";
import { automaticReminderOn, isAutomaticReminderDue, isCurrent, noticeStatuses, type NoticeContent } from "./notice";
import { findConfirmationRefusals, findContentRefusals, findNoticePublicationRefusals, findNoticeStateRefusals } from "./notice-rules";
import { findReminderRefusals } from "./reminder";

const d = civilDate;
const today = d("2026-11-24");
const campus = { kind: "campus", id: "01JCAMPVS00000000000000001" as CampusId } as const;
const district = { kind: "district", id: "01JD1STR1CT000000000000000" as DistrictId } as const;
const content: NoticeContent = {
  title: "关于冬季安全检查的通知", text: "各校区：<script>alert(1)</script>", audience: { places: [campus], groups: ["staff"] },
  needsConfirmation: true, confirmBy: d("2026-11-30"), remindDaysBefore: 2, publishOn: null, currentUntil: null,
};
const kinds = (refusals: readonly { kind: string }[]) => refusals.map(({ kind }) => kind);
const publication = (change: Partial<NoticeContent>) => kinds(findNoticePublicationRefusals({ ...content, ...change }, today));

describe("a notice", () => {
  it("goes out with title, text, a place and a group of people; what looks like a tag is text like any other", () => {
    expect(publication({})).toEqual([]);
    expect(publication({ title: "", text: "", audience: { places: [], groups: [] } })).toEqual([
      "notice-title-missing", "audience-without-place", "audience-without-group", "notice-text-missing",
    ]);
  });

  it("is a draft with a title alone", () => {
    expect(findContentRefusals({ ...content, text: "", audience: { places: [], groups: [] } }, today)).toEqual([]);
  });

  it("has dates that follow one another, counted from the day on which it goes out", () => {
    expect(publication({ publishOn: d("2026-11-23") })).toEqual(["publish-on-past"]);
    expect(publication({ publishOn: d("2026-12-01") })).toEqual(["confirm-by-past"]);
    expect(publication({ publishOn: d("2026-11-30"), currentUntil: d("2026-11-29") })).toEqual(["current-until-past"]);
    expect(publication({ needsConfirmation: false })).toEqual(["confirm-by-without-confirmation"]);
  });

  it("of a school reaches nobody in the bureau", () => {
    expect(kinds(findAudienceRefusals({ places: [campus], groups: ["staff", "district-leader"] }))).toEqual(["bureau-not-in-school"]);
    expect(findAudienceRefusals({ places: [district], groups: ["staff", "district-leader"] })).toEqual([]);
    expect([...schoolGroups, ...bureauGroups].toSorted()).toEqual(audienceGroupKeys.toSorted());
  });

  it("is for those who hold one of its groups within one of its places", () => {
    const chain = [campus, { kind: "entity", id: "01JENT1TY00000000000000001" as EntityId } as const, district];
    const audience = (places: NoticeContent["audience"]["places"]) => ({ places, groups: ["class-head" as const] });
    const teacher = { group: "staff" as const, chain };
    const head = { group: "class-head" as const, chain };
    for (const place of chain) expect(isInAudience(audience([place]), [teacher, head])).toBe(true);
    expect(isInAudience(audience([district]), [teacher])).toBe(false);
    expect(isInAudience(audience([{ kind: "campus", id: "01JCAMPVS00000000000000002" as CampusId }]), [head])).toBe(false);
  });

  it("is edited until it is out, reminded of when it is out, and never on what was not seen", () => {
    const may = (act: "edit" | "publish" | "withdraw" | "remind") =>
      noticeStatuses.filter((status) => findNoticeStateRefusals(act, { status, version: 3 }, 3).length === 0);
    expect([may("edit"), may("publish"), may("withdraw"), may("remind")]).toEqual([
      ["draft", "scheduled"], ["draft", "scheduled"], ["draft", "scheduled", "published"], ["published"],
    ]);
    expect(kinds(findNoticeStateRefusals("edit", { status: "draft", version: 3 }, 2))).toEqual(["notice-changed"]);
  });

  it("is shown to newcomers while it is current", () => {
    expect(isCurrent({ status: "published", currentUntil: null }, today)).toBe(true);
    expect(isCurrent({ status: "published", currentUntil: today }, today)).toBe(true);
    expect(isCurrent({ status: "published", currentUntil: d("2026-11-23") }, today)).toBe(false);
    expect(isCurrent({ status: "withdrawn", currentUntil: null }, today)).toBe(false);
  });
});

describe("confirming", () => {
  it("is asked for, and comes after opening, of a notice that stands", () => {
    const opened = new Date("2026-11-24T02:00:00Z");
    expect(findConfirmationRefusals({ status: "published", needsConfirmation: true }, opened)).toEqual([]);
    expect(kinds(findConfirmationRefusals({ status: "published", needsConfirmation: true }, null))).toEqual(["notice-not-opened"]);
    expect(kinds(findConfirmationRefusals({ status: "withdrawn", needsConfirmation: false }, opened))).toEqual(["notice-withdrawn", "confirmation-not-asked"]);
  });
});

describe("reminding", () => {
  const now = new Date("2026-11-24T02:00:00Z");

  it("by hand is for somebody who has not, and not twice within a day", () => {
    expect(findReminderRefusals({ waiting: 3, lastAt: null, now })).toEqual([]);
    expect(kinds(findReminderRefusals({ waiting: 0, lastAt: null, now }))).toEqual(["nobody-to-remind"]);
    expect(findReminderRefusals({ waiting: 3, lastAt: new Date("2026-11-23T03:00:00Z"), now })).toEqual([
      { kind: "reminded-lately", nextAt: "2026-11-24T03:00:00.000Z" },
    ]);
    expect(findReminderRefusals({ waiting: 3, lastAt: new Date("2026-11-23T02:00:00Z"), now })).toEqual([]);
  });

  it("happens by itself some days before the last day for confirming, once, and not after it", () => {
    expect(automaticReminderOn(content)).toBe("2026-11-28");
    expect(automaticReminderOn({ ...content, confirmBy: null })).toBeNull();
    const due = (on: string, isRemindedByClock = false) => isAutomaticReminderDue({ ...content, status: "published", isRemindedByClock }, d(on));
    expect([due("2026-11-27"), due("2026-11-28"), due("2026-11-30"), due("2026-12-01"), due("2026-11-28", true)]).toEqual([false, true, true, false, false]);
  });
});
