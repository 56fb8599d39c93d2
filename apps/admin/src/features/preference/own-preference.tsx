import type { AnyRefusal } from "@qitong/domain";
import type { PreferenceRefusal, PreferenceStatement } from "@qitong/domain/staffing";
import { useAnnouncing, useTexts } from "@qitong/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { refusalsIn } from "../../connection/failures";
import { staffing } from "../../connection/services";
import { useSession } from "../../shell/session-context";
import { OwnSwaps } from "../swap/own-swaps";
import { OwnPreferenceView } from "./own-preference-view";
import { preferenceRefusalTexts, preferenceTexts } from "./preference-texts";

const { kinds } = preferenceRefusalTexts((id) => id);
const isPreferenceRefusal = (refusal: AnyRefusal): refusal is PreferenceRefusal => kinds.includes(refusal.kind);

/** Connects what a teacher states, and whom a teacher would swap with. Nothing for who never worked at a campus and was never asked. */
export function OwnPreference() {
  const words = useTexts(preferenceTexts);
  const { account, today } = useSession();
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  const { personId } = account;
  const { data: own } = useQuery(staffing.preference.own.queryOptions({ personId }));
  const state = useMutation(
    staffing.preference.state.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries({ queryKey: staffing.preference.pathKey() });
        toast("success", words.saved);
      },
      onError: (error) => {
        if (refusalsIn(error).length === 0) toast("error", words.failed);
      },
    }),
  );
  if (!own || (own.own === null && own.statements.length === 0)) return null;
  const { window } = own;
  const say = (stated: PreferenceStatement): Promise<unknown> =>
    window === null ? Promise.resolve() : state.mutateAsync({ personId, schoolYear: window.schoolYear, ...stated });
  return (
    <>
      <OwnPreferenceView
        own={own}
        today={today}
        refused={refusalsIn(state.error).filter(isPreferenceRefusal)}
        busy={state.isPending}
        onState={say}
      />
      <OwnSwaps window={window} />
    </>
  );
}
