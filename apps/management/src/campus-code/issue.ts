import { checkNoRefusals } from "@qitong/domain";
import { findCodeRefusals, type CodeInput } from "@qitong/domain/management";
import type { z } from "zod";
import { getDistrictOf, type Act } from "@qitong/service";
import { endCode, insertCode, lockCodes, randomCode } from "./store";

/** Gives a campus its code, or a new one: from then on the old posters lead nowhere. */
export async function issueCode(act: Act, { campusId, reason }: z.output<typeof CodeInput>): Promise<void> {
  const { tx, now, principal } = act;
  const codes = await lockCodes(tx, campusId);
  const hasCode = codes.some(({ isCurrent }) => isCurrent === 1);
  checkNoRefusals(findCodeRefusals(hasCode, reason));
  await endCode(tx, campusId, now);
  await insertCode(tx, { code: randomCode(), campusId, startsAt: now, isCurrent: 1, issuedBy: principal.personId, reason: reason || null });
  act.audit({ districtId: await getDistrictOf(tx, { kind: "campus", id: campusId }), subjectKind: "campus", subjectId: campusId, detail: { isFirst: !hasCode, reason } });
}
