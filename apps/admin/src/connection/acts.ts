/** What the acts of a page have in common: a fresh look at what they change, and words for how it went. */
import type { AnyRefusal } from "@qitong/domain";
import { useAnnouncing, useLanguage, type RefusalTexts } from "@qitong/ui";
import { useQueryClient, type QueryKey } from "@tanstack/react-query";
import { refusalsIn } from "./failures";

/** What the server refused, of the kinds that these texts know. */
export function refusalsOf<Refusal extends AnyRefusal>(error: unknown, texts: RefusalTexts<Refusal>): Refusal[] {
  return refusalsIn(error).filter((refusal): refusal is Refusal => texts.kinds.includes(refusal.kind));
}

/** Tells every reason against an act that has no form of its own, or that it failed. */
export function useSayRefused<Refusal extends AnyRefusal>(texts: RefusalTexts<Refusal>, failed: string): (error: unknown) => void {
  const language = useLanguage();
  const { toast } = useAnnouncing();
  return (error) => toast("error", refusalsOf(error, texts).map((refusal) => texts.say(language, refusal)).join(" ") || failed);
}

/** For an act whose refusals stand in its form: only a failure is told. */
export function useSayFailed<Refusal extends AnyRefusal>(texts: RefusalTexts<Refusal>, failed: string): (error: unknown) => void {
  const { toast } = useAnnouncing();
  return (error) => {
    if (refusalsOf(error, texts).length === 0) toast("error", failed);
  };
}

/** The options of an act's mutation, given what is said when it is done; nothing where the act says it itself. */
export function useToldActs(queryKey: QueryKey, onError: (error: unknown) => void) {
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  return (done?: string) => ({
    onSuccess: () => {
      if (done !== undefined) toast("success", done);
    },
    onError,
    // Also after a refusal: what was refused may rest on a change by someone else.
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
}
