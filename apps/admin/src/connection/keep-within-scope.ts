import type { Scope } from "@qitong/domain";

interface AskedBefore {
  readonly queryKey: readonly unknown[];
}

/**
 * While another day or filter loads, the list of before stays, so that the page does not jump. After a change of scope it
 * does not: one campus's people would stand under the name of another.
 * @returns for `placeholderData` of a query whose input has a `scope`
 */
export function keepWithinScope(scope: Scope) {
  return <Data>(previous: Data | undefined, asked: AskedBefore | undefined): Data | undefined => {
    const input = (asked?.queryKey[1] as { readonly input?: { readonly scope?: Scope } } | undefined)?.input;
    return input?.scope?.kind === scope.kind && input.scope.id === scope.id ? previous : undefined;
  };
}
