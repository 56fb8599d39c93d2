import { pupilLimit, type Counted } from "@qitong/domain/legal-entity";
import { formatNumber, Panel, useLanguage, useTexts } from "@qitong/ui";
import type { Rehearsal } from "./merger-row";
import { countOrder, countTexts, isUnknown, rehearsalTexts } from "./rehearsal-texts";
import styles from "./rehearsal.module.css";

/** Both sides and both together; what is not known is said, and never a nought. */
export function RehearsalCounts({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const words = useTexts(rehearsalTexts);
  const names = useTexts(countTexts);
  const language = useLanguage();
  const { counts, absorbing, absorbed } = rehearsal;
  const { pupils } = counts.together;
  const limit = pupilLimit([...absorbing.campuses, ...absorbed.campuses].map(({ stage }) => stage));
  const isOver = !isUnknown(pupils) && pupils.value > limit;
  return (
    <Panel title={words.counts}>
      <table className={styles.counts}>
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            <th scope="col">{words.absorbing}</th>
            <th scope="col">{words.absorbed}</th>
            <th scope="col">{words.together}</th>
          </tr>
        </thead>
        <tbody>
          {countOrder.map((name) => (
            <tr key={name}>
              <th scope="row">{names[name]}</th>
              {(["absorbing", "absorbed", "together"] as const).map((side) => (
                <td key={side} className="figures">
                  <CountText counted={counts[side][name]} rehearsal={rehearsal} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {isOver && <p className="tone-warn">{words.overLimit(formatNumber(language, limit))}</p>}
      {rehearsal.sameNames > 0 && <p className="soft">{words.sameNames(rehearsal.sameNames)}</p>}
    </Panel>
  );
}

function CountText({ counted, rehearsal }: { readonly counted: Counted; readonly rehearsal: Rehearsal }) {
  const words = useTexts(rehearsalTexts);
  const language = useLanguage();
  if (counted.kind === "unknown") {
    const names = counted.missing.map((id) => rehearsal.campuses.find((campus) => campus.id === id)?.name ?? "").join(language === "zh" ? "、" : ", ");
    return (
      <>
        {words.unknown}
        <span className={styles.source}>{names === "" ? words.otherYears : words.unknownOf(names)}</span>
      </>
    );
  }
  return (
    <>
      {formatNumber(language, counted.value)}
      {counted.kind === "reported" && <span className={styles.source}>{words.reported(counted.schoolYear)}</span>}
    </>
  );
}
