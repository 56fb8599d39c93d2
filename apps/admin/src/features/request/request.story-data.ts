import { civilDate, type CampusId, type PersonId, type PhotoId, type RequestId } from "@qitong/domain";
import { defaultRequestSettings } from "@qitong/domain/management";
import type { RequestDetail, RequestList } from "./request-rows";

const id = <T extends string>(last: number): T => `01J000000000000000000000${String(last).padStart(2, "0")}` as T;
const today = civilDate("2026-11-24");

export const exampleRequest: RequestDetail = {
  id: id<RequestId>(1), number: "S261120-004213", campusId: id<CampusId>(2), category: "canteen", text: "三年级午餐送到时已经凉了 <b>请改进</b>", place: "三年级教学楼",
  asker: "parent", status: "handling", receivedAt: "2026-11-20T02:00:00Z", receivedOn: civilDate("2026-11-20"), dueOn: civilDate("2026-11-25"), handlerId: id<PersonId>(3),
  reopened: 0, answeredOn: null, rating: null, isSolved: null, version: 3, campusName: "宁安路小学新华路校区", handlerName: "白宁", isMine: true,
  contact: { disclosure: "school", mayReveal: true, maskedPhone: "138****1234" }, photos: [{ id: id<PhotoId>(4), width: 1600, height: 1200, bytes: 200_000 }],
  trace: [
    { id: 1, at: "2026-11-20T02:00:00Z", on: civilDate("2026-11-20"), kind: "received", text: null, detail: { photos: 1, dueOn: "2026-11-25" }, personName: null },
    { id: 2, at: "2026-11-20T06:00:00Z", on: civilDate("2026-11-20"), kind: "dispatched", text: "请当日核实", detail: { handlerName: "白宁", dueOn: "2026-11-25" }, personName: "任刚" },
    { id: 3, at: "2026-11-23T02:00:00Z", on: civilDate("2026-11-23"), kind: "started", text: null, detail: {}, personName: "白宁" },
    { id: 4, at: "2026-11-24T00:00:00Z", on: today, kind: "reminded", text: null, detail: { dueOn: "2026-11-25" }, personName: null },
  ],
  duplicates: [], mergedInto: null, today, settings: defaultRequestSettings,
};

const row = (number: number, changed: Partial<RequestList["rows"][number]>): RequestList["rows"][number] => ({
  id: id<RequestId>(number), number: `S26112${number % 5}-00421${number}`, campusId: id<CampusId>(2), campusName: "宁安路小学", category: "canteen", excerpt: "三年级午餐送到时已经凉了，希望改进送餐",
  status: "handling", receivedOn: civilDate("2026-11-20"), dueOn: civilDate("2026-11-25"), handlerName: "白宁", reopened: 0, rating: null, ...changed,
});

export const exampleList: RequestList = {
  rows: [
    row(1, { dueOn: civilDate("2026-11-20"), reopened: 1 }), row(2, { dueOn: today, category: "safety" }), row(3, {}), row(4, { status: "received", handlerName: null, dueOn: civilDate("2026-12-01") }),
    row(5, { status: "closed", rating: 5 }),
  ],
  total: 5, counts: { desk: 1, running: 4, mine: 2, answered: 0, late: 1 }, today, requestReminderDays: 1,
};
