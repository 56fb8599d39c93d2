/**
 * What may be asked of the product without an account, each with the reason why. Deny by default: a public procedure must
 * name one of these, and whatever is not named here stands behind the sign-in.
 */
export const publicPurposes = [
  "campus-code.read", // whose code was scanned, and what may be asked there
  "request.ask", // a parent or teacher says what is wrong; 一校一码
  "request.follow", // whoever holds the number and its secret sees what became of it
  "request.respond", // the same rates the answer, adds to the request, opens it again or takes it back
  "hall.read", // what a parent may apply for at the campus of a code, with guide, form and promise
  "hall.apply", // a parent applies for a pupil; 办事大厅
  "hall.follow", // whoever holds the number and its secret sees how far the application is
  "hall.respond", // the same adds what was missing, or takes the application back
] as const;
export type PublicPurpose = (typeof publicPurposes)[number];

/** How often one address, or all who name one thing, may use a procedure within a window. */
export interface ThrottleLimit {
  /** Part of what is counted: the procedure's own name, so that reading does not use up asking. */
  readonly name: string;
  /** "address", or the thing that the input names (a campus's code, a request's number). */
  readonly of: "address" | "subject";
  readonly times: number;
  readonly minutes: number;
}

export interface ThrottledRefusal {
  readonly kind: "too-often";
  readonly retryAfterSeconds: number;
}
