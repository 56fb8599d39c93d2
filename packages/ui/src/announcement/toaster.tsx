import { Button, message as antdMessage } from "antd";
import { useEffect, useRef } from "react";
import { useTexts } from "../language/language-context";
import { defineTexts } from "../language/texts";
import styles from "./toaster.module.css";

export type ToastTone = "success" | "info" | "warning" | "error";

export interface Toast {
  readonly tone: ToastTone;
  readonly sentence: string;
  /** Has back what was taken away. */
  readonly undo?: () => void;
}

const texts = defineTexts({ zh: { undo: "撤销" }, en: { undo: "Undo" } });

const seconds = { usual: 4, error: 8, undo: 10 } as const;

/** Shows each toast once, in order; fetched with the first of them. */
export function Toaster({ toasts }: { readonly toasts: readonly Toast[] }) {
  const [message, place] = antdMessage.useMessage({ maxCount: 3 });
  const shown = useRef(0);
  useEffect(() => {
    for (const [index, { tone, sentence, undo }] of toasts.entries()) {
      if (index < shown.current) continue;
      const key = `toast ${index}`;
      const act = undo && (() => {
        message.destroy(key);
        undo();
      });
      // antd's own notice carries role="alert" and is read out by itself
      void message.open({ key, type: tone, content: act ? <Undoable sentence={sentence} onUndo={act} /> : sentence, duration: secondsOf(tone, undo) });
    }
    shown.current = toasts.length;
  }, [message, toasts]);
  return place;
}

function secondsOf(tone: ToastTone, undo: Toast["undo"]): number {
  if (undo) return seconds.undo;
  return tone === "error" ? seconds.error : seconds.usual;
}

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
