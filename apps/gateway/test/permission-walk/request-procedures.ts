/** The requests' part of the list (procedures.ts). */
import { civilDate } from "@qitong/domain";
import type { WorldRole } from "@qitong/service/testing";
import type { Location } from "./locations";
import type { Listed } from "./procedures";

const schoolStaff = ["principal", "campus-head", "foreign-principal"] as const satisfies WorldRole[];
const officers = ["district-officer", "foreign-officer"] as const satisfies WorldRole[];
const readers: readonly WorldRole[] = [...schoolStaff, ...officers, "district-leader", "district-auditor"];
const workers: readonly WorldRole[] = [...schoolStaff, ...officers];

const scoped = ({ scope }: Location) => ({ scope });
const ofRequest = ({ requestId }: Location) => ({ requestId });
const ofCampus = ({ campusId }: Location) => ({ campusId });
const seen = (at: Location) => ({ ...ofRequest(at), version: 1 });
const campus = { level: "campus", roles: workers } as const;

export const requestProcedures: Record<string, Listed> = {
  "request.list": { level: "campus", roles: readers, input: scoped },
  "request.byId": { level: "campus", roles: readers, input: ofRequest },
  "request.photo": { level: "campus", roles: readers, input: (at) => ({ ...ofRequest(at), photoId: at.photoId }) },
  "request.board": { level: "campus", roles: readers, input: (at) => ({ ...scoped(at), startsOn: civilDate("2026-09-01"), endsOn: civilDate("2026-12-01") }) },
  "request.export": { level: "campus", roles: readers, input: scoped },
  "request.boardExport": { level: "campus", roles: readers, input: (at) => ({ ...scoped(at), startsOn: civilDate("2026-09-01"), endsOn: civilDate("2026-12-01") }) },
  "request.handlers": { ...campus, input: ofRequest },
  "request.dispatch": { ...campus, input: (at) => ({ ...seen(at), handlerId: at.personId, category: "canteen", text: "" }) },
  "request.reassign": { ...campus, input: (at) => ({ ...seen(at), handlerId: at.personId, reason: "请另行办理" }) },
  "request.decline": { ...campus, input: (at) => ({ ...seen(at), reason: "不属学校职责" }) },
  "request.merge": { ...campus, input: (at) => ({ ...seen(at), into: "S261012-000000" }) },
  "request.start": { ...campus, input: seen },
  "request.handBack": { ...campus, input: (at) => ({ ...seen(at), reason: "请另行办理" }) },
  "request.answer": { ...campus, input: (at) => ({ ...seen(at), text: "已经更换餐车" }) },
  "request.note": { ...campus, input: (at) => ({ ...seen(at), text: "已电话核实", isForAsker: false }) },
  "request.revealContact": { level: "campus", roles: [...workers, "district-leader"], input: (at) => ({ ...ofRequest(at), reason: "电话回访" }) },
  "campusCode.list": { ...campus, input: scoped },
  "campusCode.poster": { ...campus, input: (at) => ({ ...ofCampus(at), origin: "https://qitong.example" }) },
  "campusCode.issue": { ...campus, input: (at) => ({ ...ofCampus(at), reason: "更换海报" }) },
};
