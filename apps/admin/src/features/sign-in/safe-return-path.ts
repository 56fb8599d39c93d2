/** A path of this app to come back to after sign-in; never another site ("//evil.example", "/\evil.example"). */
export function safeReturnPath(value: unknown): string | undefined {
  if (typeof value !== "string" || !/^\/(?![/\\])/.test(value)) return undefined;
  return value.startsWith("/sign-in") ? undefined : value;
}
