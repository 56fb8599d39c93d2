import { message as antdMessage } from "antd";
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from "react";

export type ToastTone = "success" | "info" | "warning" | "error";

interface Announcing {
  /** Reads a sentence out to a screen reader; nothing is seen. */
  readonly announce: (sentence: string) => void;
  /** Shows a sentence for a moment. */
  readonly toast: (tone: ToastTone, sentence: string) => void;
}

const AnnouncingContext = createContext<Announcing>({ announce: () => undefined, toast: () => undefined });

export function useAnnouncing(): Announcing {
  return useContext(AnnouncingContext);
}

/** One live region for the whole app: it must stand in the page before its words change, or they are not read. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [message, place] = antdMessage.useMessage({ maxCount: 3 });
  const [said, setSaid] = useState({ sentence: "", turn: 0 });
  const announce = useCallback(
    (sentence: string) => setSaid((before) => ({ sentence, turn: before.turn + 1 })),
    [],
  );
  const announcing = useMemo<Announcing>(
    () => ({
      announce,
      // antd's own notice carries role="alert" and is read out by itself
      toast: (tone, sentence) => void message.open({ type: tone, content: sentence, duration: tone === "error" ? 8 : 4 }),
    }),
    [announce, message],
  );
  return (
    <AnnouncingContext value={announcing}>
      {place}
      {children}
      <output className="visually-hidden">
        <span key={said.turn}>{said.sentence}</span>
      </output>
    </AnnouncingContext>
  );
}
