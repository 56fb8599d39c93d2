import type { CampusId } from "@qitong/domain";
import { formatNumber, formatShare, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import styles from "./part-time.module.css";
import { partTimeTexts } from "./part-time-texts";
import type { Load } from "./part-time-types";

export interface LoadFactsProps {
  readonly load: Load;
  readonly nameOf: (campusId: CampusId) => string;
}

/** Lessons against the norm, the way, and who bears which part. */
export function LoadFacts({ load, nameOf }: LoadFactsProps) {
  const words = useTexts(partTimeTexts);
  const language = useLanguage();
  const { norm, total } = load;
  return (
    <>
      <h3>{words.load}</h3>
      <p>
        {total === null ? words.loadUnknown : words.loadOf(total, norm.least, norm.most)}{" "}
        {load.aboveBy > 0 && <StatusTag tone="warn">{words.above(load.aboveBy)}</StatusTag>}
      </p>
      {load.homeLessons !== null && <p className="soft">{words.loadParts(load.homeLessons, load.hostLessons, load.classHead)}</p>}
      {load.travelMinutes > 0 && <p className="soft">{words.travel(formatNumber(language, Math.round(load.travelMinutes)))}</p>}
      {load.travelUnknownTo.length > 0 && <p className="soft">{words.travelPartly}</p>}
      {load.parts.length > 1 && (
        <>
          <h3>{words.payBase}</h3>
          <ul className={styles.parts}>
            {load.parts.map(({ campusId, share, days }) => (
              <li key={campusId}>{words.part(nameOf(campusId), formatShare(language, share), formatNumber(language, days, 1))}</li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.note}>{words.source}</p>
    </>
  );
}
