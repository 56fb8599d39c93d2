import { wordsIn, type Words } from "@qitong/domain/management/approval";
import type { Audience, ServiceItem } from "@qitong/domain/management/hall";
import { useLanguage, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import { guideTexts } from "./guide-texts";
import styles from "./guide.module.css";

export type Guide = Pick<ServiceItem, "conditions" | "materials" | "basis" | "result" | "onPaper"> & {
  readonly promisedDays: number;
  /** What the district added to the guide; empty where nothing was. */
  readonly notes: string;
  readonly steps: readonly { readonly name: Words; readonly days: number | null }[];
};

/** 办事指南: the same words for who asks and for who answers. */
export function GuideEntries({ guide, audience }: { readonly guide: Guide; readonly audience: Audience }) {
  const words = useTexts(guideTexts);
  const language = useLanguage();
  const { conditions, materials, steps, basis, result, notes, onPaper, promisedDays } = guide;
  return (
    <dl className={styles.guide}>
      <Entry name={words.promised}>{words.promise(promisedDays)}</Entry>
      <Entry name={words.object}>{words[audience]}</Entry>
      <Entry name={words.conditions}>{conditions[language]}</Entry>
      <Entry name={words.materials}>{materials.length === 0 ? words.noMaterials : materials.map((one) => one[language]).join("\n")}</Entry>
      <Entry name={words.way}>{steps.map(({ name, days }) => words.wayStep(wordsIn(language, name), days)).join(" → ")}</Entry>
      <Entry name={words.result}>{result[language]}</Entry>
      <Entry name={words.fee}>{words.free}</Entry>
      <Entry name={words.basis}>{basis ? `${basis.label[language]}${basis.certainty === "M" ? `\n${words.fromMemory}` : ""}` : words.noBasis}</Entry>
      {onPaper && <Entry name={words.onPaper}>{`${onPaper.part[language]}\n${onPaper.why[language]}`}</Entry>}
      {notes !== "" && <Entry name={words.notes}>{notes}</Entry>}
    </dl>
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
