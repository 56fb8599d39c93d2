import { useTexts } from "@qitong/ui";
import type { publicClient } from "../../connection/public-door";
import styles from "../ask/ask.module.css";
import { GuideEntries } from "../guide/guide-entries";
import { guideTexts } from "../guide/guide-texts";
import { applyTexts } from "./apply-texts";

export type OfferedGuide = Awaited<ReturnType<typeof publicClient.application.item.query>>;

/** The guide as a parent reads it before the form: the promise first. */
export function ItemGuide({ guide }: { readonly guide: OfferedGuide }) {
  const words = useTexts(applyTexts);
  const of = useTexts(guideTexts);
  return (
    <section className={styles.panel} aria-labelledby="guide-title">
      <h2 id="guide-title">{of.guide}</h2>
      <p className={styles.notice}>{words.promise(guide.promisedDays)}</p>
      <GuideEntries guide={guide} audience="parent" />
    </section>
  );
}
