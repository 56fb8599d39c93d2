/** Disabling an account, opening it again, and ending its sessions. */
import type { AccountId } from "@qitong/domain";
import { checkNoRefusals } from "@qitong/domain";
import { findDisableRefusals, findEnableRefusals } from "@qitong/domain/management";
import type { Act } from "@qitong/service";
import { lockAccount, markDisabled, markSessionsRevoked } from "./store";

interface OfAccount {
  readonly accountId: AccountId;
}

/** A disabled account is signed out in the same transaction, so that it does nothing more. */
export async function disableAccount(act: Act, { accountId, reason }: OfAccount & { readonly reason: string }): Promise<{ sessionsEnded: number }> {
  const found = await lockAccount(act.tx, accountId);
  checkNoRefusals(findDisableRefusals({ personId: found.personId, isDisabled: found.disabledAt !== null }, act.principal.personId));
  await markDisabled(act.tx, accountId, act.now);
  const sessionsEnded = await markSessionsRevoked(act.tx, accountId, act.now);
  act.audit({ districtId: found.districtId, subjectKind: "account", subjectId: accountId, detail: { login: found.login, reason, sessionsEnded } });
  return { sessionsEnded };
}

export async function enableAccount(act: Act, { accountId }: OfAccount): Promise<void> {
  const found = await lockAccount(act.tx, accountId);
  checkNoRefusals(findEnableRefusals({ personId: found.personId, isDisabled: found.disabledAt !== null }));
  await markDisabled(act.tx, accountId, null);
  act.audit({ districtId: found.districtId, subjectKind: "account", subjectId: accountId, detail: { login: found.login } });
}

export async function revokeSessions(act: Act, { accountId }: OfAccount): Promise<{ sessionsEnded: number }> {
  const found = await lockAccount(act.tx, accountId);
  const sessionsEnded = await markSessionsRevoked(act.tx, accountId, act.now);
  act.audit({ districtId: found.districtId, subjectKind: "account", subjectId: accountId, detail: { login: found.login, sessionsEnded } });
  return { sessionsEnded };
}
