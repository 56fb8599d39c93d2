import type { AccountId, AnyRefusal, CivilDate, PersonId, Place, Role, Scope, StandingIn } from "@qitong/domain";
import { queryOptions } from "@tanstack/react-query";

/** A scope that the signed-in person may look at; a campus names its entity as parent, an entity its district. */
export type SessionScope = Scope & { readonly name: string; readonly parentId?: string };
export type SessionPost = {
  readonly role: Role;
  readonly place: Place & { readonly name: string };
  /** Of a head of the teaching office (教导处). */
  readonly headsTeaching?: true;
  /** Held for someone else. */
  readonly standsIn?: StandingIn & { readonly forName: string };
};

/** What GET /auth/me answers. */
export interface Session {
  readonly account: { readonly id: AccountId; readonly login: string; readonly name: string; readonly personId: PersonId };
  readonly posts: readonly SessionPost[];
  readonly scopes: readonly SessionScope[];
  readonly today: CivilDate;
  readonly demo: boolean;
  /** Nothing is open before the password that someone else gave is replaced. */
  readonly mustChangePassword: boolean;
  readonly dataNote?: { readonly zh: string; readonly en: string };
}

export type SignInRefusal =
  | { readonly kind: "wrong-credentials" }
  | { readonly kind: "throttled"; readonly retryAfterSeconds: number };

export class ConnectionFailed extends Error {
  override readonly name = "ConnectionFailed";
  constructor(readonly status: number) {
    super(`the server answered ${status}`);
  }
}

async function findSession(signal: AbortSignal): Promise<Session | null> {
  const response = await fetch("/auth/me", { signal });
  if (response.status === 401) return null;
  if (!response.ok) throw new ConnectionFailed(response.status);
  const session: Session = await response.json();
  return session;
}

/** Null when nobody is signed in. Asked again from time to time, because `today` turns at midnight. */
export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: ({ signal }) => findSession(signal),
  staleTime: 5 * 60_000,
  refetchInterval: 10 * 60_000,
});

async function post(path: string, body: unknown): Promise<Response> {
  return fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

/** Signs in, or tells why not. @throws ConnectionFailed when the server is out of order. */
export async function signIn(login: string, password: string): Promise<SignInRefusal | undefined> {
  const response = await post("/auth/sign-in", { login, password });
  if (response.ok) return undefined;
  if (response.status !== 401 && response.status !== 429) throw new ConnectionFailed(response.status);
  const refusal: SignInRefusal = await response.json();
  return refusal;
}

export type PasswordAnswer =
  | { readonly kind: "changed"; readonly sessionsEnded: number }
  | { readonly kind: "refused"; readonly refusals: readonly AnyRefusal[] };

/** @throws ConnectionFailed when the server is out of order. */
export async function changePassword(current: string, next: string): Promise<PasswordAnswer> {
  const response = await post("/auth/password", { current, next });
  if (response.status === 429) return { kind: "refused", refusals: [(await response.json()) as AnyRefusal] };
  if (response.status === 422) return { kind: "refused", refusals: ((await response.json()) as { refusals: AnyRefusal[] }).refusals };
  if (!response.ok) throw new ConnectionFailed(response.status);
  const answer: PasswordAnswer = await response.json();
  return answer;
}

export async function signOut(): Promise<void> {
  const response = await post("/auth/sign-out", {});
  if (!response.ok && response.status !== 401) throw new ConnectionFailed(response.status);
}

/** Moves the clock of a demo district, so that waiting times can be tried in minutes. */
export async function setDemoDate(today: CivilDate): Promise<void> {
  const response = await post("/demo/clock", { today });
  if (!response.ok) throw new ConnectionFailed(response.status);
}
