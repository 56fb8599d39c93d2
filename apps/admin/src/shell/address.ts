/**
 * An id in an address is the id that a service is asked for: typed here, once, and judged by the service, which answers what
 * is no id as it answers what is not there (`isAbsent`). A second judgement in the page would have no other outcome.
 */
export const named = <Params extends Readonly<Record<string, string>>>() => ({
  parse: (params: Readonly<Record<keyof Params, string>>): Params => params as Params,
});
