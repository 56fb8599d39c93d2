/** Closing and opening accounts: every reason against it. */
import { z } from "zod";
import { PersonId } from "../identifier";

/** As it is typed at sign-in: a staff number, or a name in letters. */
export const AccountCreation = z.object({
  personId: PersonId,
  login: z.string().trim().toLowerCase().regex(/^[a-z0-9][a-z0-9._-]{2,39}$/, { error: "login-form" }),
});
export type AccountCreation = z.infer<typeof AccountCreation>;

export type AccountRefusal =
  | { readonly kind: "login-taken"; readonly field: "login"; readonly login: string }
  | { readonly kind: "person-has-account"; readonly field: "personId"; readonly login: string }
  | { readonly kind: "own-password-reset" }
  | { readonly kind: "own-account" }
  | { readonly kind: "account-already-disabled" }
  | { readonly kind: "account-not-disabled" };

export interface AccountFacts {
  readonly personId: PersonId;
  readonly isDisabled: boolean;
}

/** One account a person, one person a login. */
export function findCreationRefusals(
  { login }: AccountCreation,
  known: { readonly ofPerson: string | null; readonly isLoginTaken: boolean },
): AccountRefusal[] {
  const refusals: AccountRefusal[] = [];
  if (known.ofPerson !== null) refusals.push({ kind: "person-has-account", field: "personId", login: known.ofPerson });
  if (known.isLoginTaken && known.ofPerson !== login) refusals.push({ kind: "login-taken", field: "login", login });
  return refusals;
}

/** One's own password is changed by oneself, with the old one; an open screen must not be enough to take an account over. */
export function findResetRefusals(account: AccountFacts, byPersonId: PersonId): AccountRefusal[] {
  return account.personId === byPersonId ? [{ kind: "own-password-reset" }] : [];
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
