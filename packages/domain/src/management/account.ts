/** Closing and opening accounts: every reason against it. */
import type { PersonId } from "../identifier";

export type AccountRefusal =
  | { readonly kind: "own-account" }
  | { readonly kind: "account-already-disabled" }
  | { readonly kind: "account-not-disabled" };

export interface AccountFacts {
  readonly personId: PersonId;
  readonly isDisabled: boolean;
}

/** An administrator cannot close the own account, so that one who can open it again always remains. */
export function findDisableRefusals(account: AccountFacts, byPersonId: PersonId): AccountRefusal[] {
  const refusals: AccountRefusal[] = [];
  if (account.personId === byPersonId) refusals.push({ kind: "own-account" });
  if (account.isDisabled) refusals.push({ kind: "account-already-disabled" });
  return refusals;
}

export function findEnableRefusals(account: AccountFacts): AccountRefusal[] {
  return account.isDisabled ? [] : [{ kind: "account-not-disabled" }];
}
