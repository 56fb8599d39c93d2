import { useLanguage, useTexts } from "@qitong/ui";
import { forecastTexts } from "./forecast-texts";
import { tenths } from "./forecast-types";
import styles from "./forecast.module.css";

/** In words what a sign would say: too few, or to spare. */
export function useGapWords(): (gap: number) => string {
  const words = useTexts(forecastTexts);
  const language = useLanguage();
  return (gap) => (gap > 0 ? words.short(tenths(language, gap)) : words.spare(tenths(language, -gap)));
}

export function GapText({ gap }: { readonly gap: number }) {
  const say = useGapWords();
  return <span className={`figures ${gap > 0 ? styles.short : ""}`}>{say(gap)}</span>;
}
