import { Button, message as antdMessage } from "antd";
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from "react";
import { useTexts } from "../language/language-context";
import { defineTexts } from "../language/texts";
import styles from "./announcer.module.css";

const texts = defineTexts({ zh: { undo: "撤销" }, en: { undo: "Undo" } });

const seconds = { usual: 4, error: 8, undo: 10 } as const;

export type ToastTone = "success" | "info" | "warning" | "error";

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
      toast: (tone, sentence) => void message.open({ type: tone, content: sentence, duration: tone === "error" ? seconds.error : seconds.usual }),
      offerUndo: (sentence, undo) => {
        const key = `undo ${sentence}`;
        const act = () => {
          message.destroy(key);
          undo();
        };
        void message.open({ key, type: "success", content: undoable(sentence, act), duration: seconds.undo });
      },
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

const undoable = (sentence: string, onUndo: () => void) => <Undoable sentence={sentence} onUndo={onUndo} />;

function Undoable({ sentence, onUndo }: { readonly sentence: string; readonly onUndo: () => void }) {
  const words = useTexts(texts);
  return (
    <span className={styles.undo}>
      {sentence}
      <Button size="small" onClick={onUndo}>
        {words.undo}
      </Button>
    </span>
  );
}
