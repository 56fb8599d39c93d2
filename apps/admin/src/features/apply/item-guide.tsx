import { wordsIn } from "@qitong/domain/management/approval";
import { useLanguage, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import type { publicClient } from "../../connection/public-door";
import styles from "../ask/ask.module.css";
import { applyTexts } from "./apply-texts";

export type OfferedGuide = Awaited<ReturnType<typeof publicClient.application.item.query>>;

/** 办事指南, as a parent reads it before the form. */
export function ItemGuide({ guide }: { readonly guide: OfferedGuide }) {
  const words = useTexts(applyTexts);
  const language = useLanguage();
  const { conditions, materials, steps, basis, result, notes, onPaper, promisedDays } = guide;
  return (
    <section className={styles.panel} aria-labelledby="guide-title">
      <h2 id="guide-title">{words.guide}</h2>
      <p className={styles.notice}>{words.promise(promisedDays)}</p>
      <dl className={styles.guide}>
        <Entry name={words.object}>{words.objectIs}</Entry>
        <Entry name={words.conditions}>{conditions[language]}</Entry>
        <Entry name={words.materials}>{materials.length === 0 ? words.noMaterials : materials.map((one) => one[language]).join("\n")}</Entry>
        <Entry name={words.way}>{steps.map(({ name, days }) => words.wayStep(wordsIn(language, name), days)).join(" → ")}</Entry>
        {basis && <Entry name={words.basis}>{`${basis.label[language]}${basis.certainty === "M" ? `\n${words.basisFromMemory}` : ""}`}</Entry>}
        <Entry name={words.fee}>{words.free}</Entry>
        <Entry name={words.result}>{result[language]}</Entry>
        {onPaper && <Entry name={words.onPaper}>{`${onPaper.part[language]}\n${onPaper.why[language]}`}</Entry>}
        {notes !== "" && <Entry name={words.notes}>{notes}</Entry>}
      </dl>
    </section>
  );
}

function Entry({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
