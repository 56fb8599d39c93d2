import { message as antdMessage } from "antd";
import { useEffect, useRef } from "react";

export type ToastTone = "success" | "info" | "warning" | "error";

export interface Toast {
  readonly tone: ToastTone;
  readonly sentence: string;
}

/** Shows each toast once, in order; fetched with the first of them. */
export function Toaster({ toasts }: { readonly toasts: readonly Toast[] }) {
  const [message, place] = antdMessage.useMessage({ maxCount: 3 });
  const shown = useRef(0);
  useEffect(() => {
    for (const { tone, sentence } of toasts.slice(shown.current)) {
      // antd's own notice carries role="alert" and is read out by itself
      void message.open({ type: tone, content: sentence, duration: tone === "error" ? 8 : 4 });
    }
    shown.current = toasts.length;
  }, [message, toasts]);
  return place;
}
