import { createContext, lazy, Suspense, useContext, useMemo, useState, type ReactNode } from "react";
import type { Toast, ToastTone } from "./toaster";

export type { ToastTone } from "./toaster";

const Toaster = lazy(async () => ({ default: (await import("./toaster")).Toaster }));

interface Announcing {
  /** Reads a sentence out to a screen reader; nothing is seen. */
  readonly announce: (sentence: string) => void;
  /** Shows a sentence for a moment. */
  readonly toast: (tone: ToastTone, sentence: string) => void;
  /** Says what was taken away or changed back, with the way to have it again. Only where that way leads back to the very same. */
  readonly offerUndo: (sentence: string, undo: () => void) => void;
}

const AnnouncingContext = createContext<Announcing>({ announce: () => undefined, toast: () => undefined, offerUndo: () => undefined });

export function useAnnouncing(): Announcing {
  return useContext(AnnouncingContext);
}

/** One live region for the whole app: it must stand in the page before its words change, or they are not read. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const [said, setSaid] = useState({ sentence: "", turn: 0 });
  const announcing = useMemo<Announcing>(
    () => ({
      announce: (sentence) => setSaid((before) => ({ sentence, turn: before.turn + 1 })),
      toast: (tone, sentence) => setToasts((before) => [...before, { tone, sentence }]),
      offerUndo: (sentence, undo) => setToasts((before) => [...before, { tone: "success", sentence, undo }]),
    }),
    [],
  );
  return (
    <AnnouncingContext value={announcing}>
      {toasts.length > 0 && (
        <Suspense>
          <Toaster toasts={toasts} />
        </Suspense>
      )}
      {children}
      <output className="visually-hidden">
        <span key={said.turn}>{said.sentence}</span>
      </output>
    </AnnouncingContext>
  );
}
