import { wordsIn } from "@qitong/domain/management/approval";
import { useLanguage, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import type { HallGuide } from "./hall-rows";
import { hallTexts } from "./hall-texts";
import styles from "./hall.module.css";

/** 办事指南 */
export function GuideView({ guide }: { readonly guide: HallGuide }) {
  const words = useTexts(hallTexts);
  const language = useLanguage();
  const { audience, conditions, materials, steps, basis, result, notes, onPaper, promisedDays } = guide;
  return (
    <section className={styles.panel} aria-labelledby="guide-title">
      <h2 id="guide-title">{words.guide}</h2>
      <dl className={styles.guide}>
        <Entry name={words.promised}>{words.promise(promisedDays)}</Entry>
        <Entry name={words.object}>{audience === "staff" ? words.objectStaff : words.objectParent}</Entry>
        <Entry name={words.conditions}>{conditions[language]}</Entry>
        <Entry name={words.materials}>{materials.length === 0 ? words.noMaterials : materials.map((one) => one[language]).join("\n")}</Entry>
        <Entry name={words.way}>{steps.map(({ name, days }) => words.wayStep(wordsIn(language, name), days)).join(" → ")}</Entry>
        <Entry name={words.result}>{result[language]}</Entry>
        <Entry name={words.fee}>{words.free}</Entry>
        <Entry name={words.basis}>{basis ? `${basis.label[language]}${basis.certainty === "M" ? `\n${words.fromMemory}` : ""}` : words.noBasis}</Entry>
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
