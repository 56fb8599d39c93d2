/** The official decides who returns, who goes on for a year and who stays for good. */
import { checkNoRefusals, type PersonId, type RotationId } from "@qitong/domain";
import { afterEndChoice, findEndChoiceRefusals, type EndChoice } from "@qitong/domain/staffing";
import { absent, type Act } from "@qitong/service";
import { endRotation } from "./end";
import { findHolding, insertStep, lockRotations, updateRotation, type RotationRow } from "./store";

interface Choices {
  readonly choices: readonly (EndChoice & { readonly rotationId: RotationId })[];
}

/** All of the choices or none: they are one decision on one paper. */
export async function decideEnds(act: Act, { choices }: Choices): Promise<{ decided: number }> {
  const chosen = new Map(choices.map((choice) => [choice.rotationId, choice]));
  if (chosen.size < choices.length) throw absent();
  const rows = await lockRotations(act.tx, [...chosen.keys()]);
  for (const row of rows) {
    const choice = chosen.get(row.id);
    // The gate has looked at the first only.
    if (!choice || row.districtId !== rows[0]?.districtId) throw absent();
    await decideEnd(act, row, choice);
  }
  return { decided: rows.length };
}

async function decideEnd(act: Act, row: RotationRow, choice: EndChoice): Promise<void> {
  const { decision } = choice;
  const reason = choice.reason || null;
  checkNoRefusals(findEndChoiceRefusals(row, choice, await findHolding(act.tx, row.personId)));
  const after = afterEndChoice(row, decision);
  const decidedBy: PersonId = act.principal.personId;
  await insertStep(act.tx, row.id, { kind: decision, endsOn: after.endsOn, reason, decidedBy, decidedAt: act.now });
  if (decision === "stay") {
    await updateRotation(act.tx, row, { endsOn: null });
    await endRotation(act, { ...row, version: row.version + 1 }, "stayed", act.today, { decision, reason });
  } else {
    await updateRotation(act.tx, row, { endsOn: after.endsOn });
    act.audit({ districtId: row.districtId, subjectKind: "person", subjectId: row.personId, detail: { rotationId: row.id, decision, reason, endsOn: after.endsOn, before: row.endsOn } });
  }
}
