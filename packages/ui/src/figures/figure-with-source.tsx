import { InfoCircleOutlined } from "@ant-design/icons";
import { Popover } from "antd";
import type { ReactNode } from "react";
import { useTexts } from "../language/language-context";
import { defineTexts } from "../language/texts";
import styles from "./figure-with-source.module.css";

const texts = defineTexts({
  zh: {
    missing: (reason: string) => `缺数据：${reason}`,
    source: "出处",
    assumed: "本区设定值，可调整；默认值未能核对原文",
    explain: (name: string) => `${name}的出处`,
  },
  en: {
    missing: (reason) => `No data: ${reason}`,
    source: "Source",
    assumed: "A district setting; the default was not checked against the original text",
    explain: (name) => `Source of ${name}`,
  },
});

export interface FigureSource {
  /** What the figure is, for who hears and does not see it. */
  readonly name: string;
  /** The regulation, or the list that was counted. */
  readonly source: string;
  /** How it was computed. */
  readonly formula?: string;
  readonly certainty?: "document" | "setting";
}

export type FigureWithSourceProps = FigureSource &
  (
    | { readonly value: ReactNode; readonly missing?: never }
    /** Why there is no figure; then no figure is shown, not even a zero. */
    | { readonly missing: string; readonly value?: never }
  );

export function FigureWithSource(props: FigureWithSourceProps) {
  const words = useTexts(texts);
  return (
    <span className={styles.figure}>
      {props.missing === undefined ? (
        <span className={`${styles.value} figures`}>{props.value}</span>
      ) : (
        <span className={styles.missing}>{words.missing(props.missing)}</span>
      )}
      <Popover trigger={["hover", "focus", "click"]} content={<SourceText {...props} />}>
        <button type="button" className={styles.button} aria-label={words.explain(props.name)}>
          <InfoCircleOutlined aria-hidden="true" />
        </button>
      </Popover>
    </span>
  );
}

function SourceText({ source, formula, certainty }: FigureSource) {
  const words = useTexts(texts);
  return (
    <div className={styles.source}>
      <p>
        <strong>{words.source}</strong> {source}
      </p>
      {formula !== undefined && <p>{formula}</p>}
      {certainty === "setting" && <p>{words.assumed}</p>}
    </div>
  );
}
