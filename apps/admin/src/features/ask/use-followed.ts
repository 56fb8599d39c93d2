import { useMutation, useQueryClient, type QueryKey } from "@tanstack/react-query";
import { useState } from "react";
import { newSendingKey } from "../../connection/public-door";
import { refusalsIn } from "../../connection/failures";
import type { KeptRequests } from "./kept-requests";

/** What opens one request or application to whoever sent it. */
export interface Followed {
  readonly number: string;
  readonly secret: string;
}

/** Which one is looked at: the one just typed, or one that was sent from this phone and is named in the address. */
export function useFollowed(store: KeptRequests, number: string | undefined, onNumber: (number: string | undefined) => void) {
  const [kept, setKept] = useState(store.list);
  const [typed, setTyped] = useState<Followed>();
  return {
    kept,
    followed: typed ?? kept.find((one) => one.number === number),
    show: (next: Followed | undefined) => {
      setTyped(next);
      onNumber(next?.number);
    },
    forget: () => {
      store.forget();
      setKept([]);
    },
  };
}

/** One key a reply, kept over its repeats: a lost answer does nothing twice. */
export function useReply<Reply>(queryKey: QueryKey, send: (reply: Reply, context: { readonly context: { readonly sendingKey: string } }) => Promise<unknown>) {
  const queries = useQueryClient();
  const [key, setKey] = useState(newSendingKey);
  return useMutation({
    mutationFn: (reply: Reply) => send(reply, { context: { sendingKey: key } }),
    onSuccess: async () => {
      setKey(newSendingKey());
      await queries.invalidateQueries({ queryKey });
    },
    onError: (error) => {
      if (refusalsIn(error).length > 0) setKey(newSendingKey());
    },
  });
}
