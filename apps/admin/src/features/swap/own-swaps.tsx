import type { AnyRefusal } from "@qitong/domain";
import { windowPhase, type PreferenceWindow, type SwapRefusal } from "@qitong/domain/staffing";
import { Panel, useAnnouncing, useTexts } from "@qitong/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useSayRefused } from "../../connection/acts";
import { staffing } from "../../connection/services";
import { useSession } from "../../shell/session-context";
import { OwnSwapList, type OwnSwapAct } from "./own-swap-list";
import { SwapFinder } from "./swap-finder";
import type { OwnSwap } from "./swap-row";
import { swapRefusalTexts, swapTexts } from "./swap-texts";

export const isSwapRefusal = (refusal: AnyRefusal): refusal is SwapRefusal => swapRefusalTexts.kinds.includes(refusal.kind);

/** Connects a teacher's swaps: while the window is open one may propose, afterwards one sees what became of them. */
export function OwnSwaps({ window }: { readonly window: PreferenceWindow | null }) {
  const words = useTexts(swapTexts);
  const { account, today } = useSession();
  const { personId } = account;
  const [search, setSearch] = useState<string>();
  const isOpen = windowPhase(window, today) === "open";
  const schoolYear = window?.schoolYear ?? 0;
  const { data: swaps } = useQuery(staffing.swap.own.queryOptions({ personId }));
  const { data: file } = useQuery(staffing.own.file.queryOptions({ personId }));
  const candidates = useQuery({
    ...staffing.swap.candidates.queryOptions({ personId, schoolYear, search: search ?? "" }),
    enabled: isOpen && search !== undefined,
  });
  const acts = useSwapActs();
  const own = file?.history.find((one) => one.endsOn === null || one.endsOn > file.asOf)?.campusName ?? "";
  if (!isOpen && (swaps?.length ?? 0) === 0) return null;
  const act = (swap: OwnSwap, what: OwnSwapAct): Promise<unknown> =>
    what === "withdraw"
      ? acts.withdraw.mutateAsync({ personId, swapId: swap.id, reason: "" })
      : acts.answer.mutateAsync({ personId, swapId: swap.id, accepts: what === "accept", reason: "" });
  return (
    <Panel title={words.title}>
      <p className="soft">{words.about}</p>
      {swaps && <OwnSwapList swaps={swaps} me={personId} onAct={act} />}
      {isOpen && (
        <SwapFinder
          ownCampusName={own}
          found={search === undefined ? undefined : candidates.data}
          searching={candidates.isFetching}
          onSearch={setSearch}
          onPropose={async ({ personId: partnerId }, note) => {
            await acts.propose.mutateAsync({ personId, partnerId, schoolYear, note });
            setSearch(undefined);
          }}
        />
      )}
    </Panel>
  );
}

function useSwapActs() {
  const words = useTexts(swapTexts);
  const sayRefused = useSayRefused(swapRefusalTexts, words.failed);
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  const onError = sayRefused;
  const options = (sentence: string) => ({ onError, onSuccess: () => toast("success", sentence), onSettled: () => queries.invalidateQueries({ queryKey: staffing.swap.pathKey() }) });
  return {
    propose: useMutation(staffing.swap.propose.mutationOptions(options(words.proposed))),
    answer: useMutation(staffing.swap.answer.mutationOptions({
      ...options(""),
      onSuccess: ({ status }) => toast("success", status === "accepted" ? words.accepted : words.declined),
    })),
    withdraw: useMutation(staffing.swap.withdraw.mutationOptions(options(words.withdrawn))),
  };
}
