import { useTexts } from "@qitong/ui";
import { GuideEntries } from "../guide/guide-entries";
import { guideTexts } from "../guide/guide-texts";
import type { HallGuide } from "./hall-rows";
import styles from "./hall.module.css";

export function GuideView({ guide }: { readonly guide: HallGuide }) {
  const words = useTexts(guideTexts);
  return (
    <section className={styles.panel} aria-labelledby="guide-title">
      <h2 id="guide-title">{words.guide}</h2>
      <GuideEntries guide={guide} audience={guide.audience} />
    </section>
  );
}
