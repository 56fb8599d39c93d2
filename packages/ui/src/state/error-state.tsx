import { Button } from "antd";
import type { ReactNode } from "react";
import { useTexts } from "../language/language-context";
import { defineTexts } from "../language/texts";
import styles from "./state.module.css";

const texts = defineTexts({
  zh: { title: "没有取到数据", about: "可能是网络中断或服务暂时不可用，已填写的内容不会丢失。", retry: "重试" },
  en: {
    title: "The data did not arrive",
    about: "The network may be down or the service out of order for a moment. Nothing you typed is lost.",
    retry: "Try again",
  },
});

export interface ErrorStateProps {
  readonly title?: string;
  readonly about?: ReactNode;
  /** What a technician needs: a code or a number, never a stack. */
  readonly detail?: string;
  readonly onRetry?: () => void;
}

export function ErrorState({ title, about, detail, onRetry }: ErrorStateProps) {
  const words = useTexts(texts);
  return (
    <div className={styles.state} role="alert">
      <p className={styles.title}>{title ?? words.title}</p>
      <div className={styles.about}>{about ?? words.about}</div>
      {detail !== undefined && <p className={styles.detail}>{detail}</p>}
      {onRetry && (
        <div className={styles.action}>
          <Button type="primary" onClick={onRetry}>
            {words.retry}
          </Button>
        </div>
      )}
    </div>
  );
}
