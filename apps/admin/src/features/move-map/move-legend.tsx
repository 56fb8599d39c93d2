import { useTexts } from "@qitong/ui";
import { toneOf, type PictureLook } from "./map-drawing";
import { moveMapTexts } from "./move-map-texts";
import styles from "./move-map.module.css";

export function MoveLegend({ look }: { readonly look: PictureLook }) {
  const words = useTexts(moveMapTexts);
  const tones = [
    { word: words.gains, turnover: { arriving: 1, leaving: 0 } },
    { word: words.loses, turnover: { arriving: 0, leaving: 1 } },
    { word: words.even, turnover: { arriving: 0, leaving: 0 } },
  ];
  return (
    <ul className={styles.legend}>
      {tones.map(({ word, turnover }) => (
        <li key={word}>
          <svg width="12" height="12" aria-hidden="true">
            <circle cx="6" cy="6" r="5" fill={toneOf(turnover, look)} />
          </svg>
          {word}
        </li>
      ))}
      <li>{words.size}</li>
      <li>{words.arcs}</li>
    </ul>
  );
}
