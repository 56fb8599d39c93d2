/** A policy on paper: the text as it is in force at a campus, with the campus's exceptions under their articles. */
import { inOfficeForm, isWithin, type CampusId, type CivilDate, type PersonId, type PolicyId, type Scope } from "@qitong/domain";
import { articleNumberZh, versionOn } from "@qitong/domain/management";
import type { Queryable } from "@qitong/db";
import { absent, findCampusName, type Asking, type OutgoingFile } from "@qitong/service";
import { paperFile, type Block } from "@qitong/service/print";
import { addDays } from "@qitong/domain";
import { listCampusesOfPerson } from "../audience/members";
import { listInForceOf, listNamedExceptions } from "./campus-store";
import { checkConcerns } from "./concerns";
import { listOwnerNames } from "./owner";
import { getPolicy, getVersion } from "./store";

interface PrintOf {
  readonly policyId: PolicyId;
  readonly campusId: CampusId;
  readonly on: CivilDate;
}

export async function printPolicy({ db, today, now }: Asking, input: { readonly scope: Scope; readonly policyId: PolicyId; readonly campusId: CampusId; readonly asOf: CivilDate }): Promise<OutgoingFile> {
  const { campusIds } = await checkConcerns(db, input.scope, input.policyId, today);
  if (!campusIds.includes(input.campusId)) throw absent();
  return print(db, { policyId: input.policyId, campusId: input.campusId, on: input.asOf }, now);
}

/** For a reader, of the first of the own campuses where it is in force. */
export async function printOwnPolicy({ db, today, now }: Asking, { personId, policyId }: { readonly personId: PersonId; readonly policyId: PolicyId }): Promise<OutgoingFile> {
  const campusIds = await listCampusesOfPerson(db, personId, today);
  const rows = await listInForceOf(db, policyId, campusIds);
  const campusId = campusIds.find((id) => versionOn(rows, id, today) !== undefined);
  if (campusId === undefined) throw absent();
  return print(db, { policyId, campusId, on: today }, now);
}

async function print(db: Queryable, { policyId, campusId, on }: PrintOf, now: Date): Promise<OutgoingFile> {
  const row = await getPolicy(db, policyId);
  const held = versionOn(await listInForceOf(db, policyId, [campusId]), campusId, on);
  if (!held) throw absent();
  const version = await getVersion(db, policyId, held.version);
  const exceptions = (await listNamedExceptions(db, { policyIds: [policyId], campusIds: [campusId] })).filter((one) => isWithin(one, on));
  const campusName = (await findCampusName(db, campusId, on)) ?? "";
  const ownerName = (await listOwnerNames(db, [row], on)).get(row.ownerId) ?? "";
  const blocks = version.articles.flatMap(({ key, title, text }, index): Block[] => [
    { kind: "paragraph", text: `${articleNumberZh(index + 1)}　${title}` },
    ...text.split("\n").filter((line) => line.trim() !== "").map((line): Block => ({ kind: "paragraph", text: line.trim(), indented: true })),
    ...exceptions
      .filter((one) => one.articleKey === key)
      .map((one): Block => ({
        kind: "note",
        text: `【${campusName}例外，执行至${inOfficeForm(addDays(one.endsOn, -1))}】${one.instead}（理由：${one.reason}；批准人：${one.allowedByName ?? "—"}）`,
      })),
  ]);
  const papers = [
    {
      title: version.title,
      blocks: [
        ...blocks,
        { kind: "facts", rows: [["执行校区", campusName], ["版本", `第${held.version}版`], ["施行日期", inOfficeForm(held.startsOn)], ["查询日期", inOfficeForm(on)]] } satisfies Block,
        { kind: "signature", lines: [row.ownerKind === "district" ? `${ownerName}教育局` : ownerName, inOfficeForm(version.effectiveOn)] } satisfies Block,
      ],
    },
  ];
  return paperFile(`${version.title}-第${held.version}版-${campusName}.pdf`, { title: version.title, printedAt: now, papers });
}
