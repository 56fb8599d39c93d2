/** An account for someone who was appointed, and a new first password for someone who lost theirs: each is shown once. */
import { randomBytes } from "node:crypto";
import { checkNoRefusals, type AccountId } from "@qitong/domain";
import { findCreationRefusals, findResetRefusals, firstPassword, type AccountCreation } from "@qitong/domain/management";
import { newId } from "@qitong/db";
import { getDistrictOf, type Act } from "@qitong/service";
import { hashPassword } from "@qitong/service/password";
import { insertAccount, lockAccount, lockLogins, markFirstPassword, markSessionsRevoked } from "./store";

interface FirstPassword {
  readonly accountId: AccountId;
  readonly login: string;
  /** In clear, in this answer and nowhere else; it has to be replaced before anything else is open. */
  readonly password: string;
}

const chance = 16;

export async function createAccount(act: Act, creation: AccountCreation): Promise<FirstPassword> {
  const { personId, login } = creation;
  const known = await lockLogins(act.tx, personId, login);
  checkNoRefusals(findCreationRefusals(creation, known));
  const districtId = await getDistrictOf(act.tx, { kind: "person", id: personId });
  const accountId = newId<AccountId>();
  const password = firstPassword(randomBytes(chance));
  await insertAccount(act.tx, { id: accountId, personId, login, passwordHash: await hashPassword(password), mustChangePassword: true });
  act.audit({ districtId, subjectKind: "account", subjectId: accountId, detail: { login, personId } });
  return { accountId, login, password };
}

/** Whoever was signed in with the old password is signed out. */
export async function resetPassword(act: Act, { accountId }: { readonly accountId: AccountId }): Promise<FirstPassword> {
  const found = await lockAccount(act.tx, accountId);
  checkNoRefusals(findResetRefusals({ personId: found.personId, isDisabled: found.disabledAt !== null }, act.principal.personId));
  const password = firstPassword(randomBytes(chance));
  await markFirstPassword(act.tx, accountId, await hashPassword(password));
  const sessionsEnded = await markSessionsRevoked(act.tx, accountId, act.now);
  act.audit({ districtId: found.districtId, subjectKind: "account", subjectId: accountId, detail: { login: found.login, sessionsEnded } });
  return { accountId, login: found.login, password };
}
