import { formatDate, Panel, useLanguage, useTexts } from "@qitong/ui";
import type { CaseDetail } from "./merger-row";
import styles from "./merger.module.css";
import { caseTexts } from "./merger-texts";

/** What the day of effect does, with counts and names; it cannot be taken back after it. */
export function EffectList({ detail }: { readonly detail: Pick<CaseDetail, "effect" | "absorbing" | "newRepresentative"> }) {
  const words = useTexts(caseTexts);
  const language = useLanguage();
  const { effect, absorbing, newRepresentative } = detail;
  if (!effect) return null;
  const comma = language === "zh" ? "、" : ", ";
  return (
    <ul className={styles.effect}>
      <li>{words.after(effect.renamesEntity ?? absorbing.name, effect.campusesAfter)}</li>
      <li>{words.dissolves(effect.dissolves.name)}</li>
      <li>{words.endsPapers}</li>
      <li>{words.moves(effect.moves.length, effect.moves.map(({ name }) => name).join(comma))}</li>
      {newRepresentative !== null && <li>{words.appoints(newRepresentative)}</li>}
      {effect.renamesEntity !== null && <li>{words.renamesEntity(effect.renamesEntity)}</li>}
      {effect.renamesCampus && <li>{words.renamesCampus(effect.renamesCampus.name)}</li>}
      <li>{effect.keptCode === null ? words.noCode : words.keptCode(effect.keptCode)}</li>
      {effect.retiredCodes.length > 0 && <li>{words.retiredCodes(effect.retiredCodes.join(comma))}</li>}
      <li>{words.recordsStay}</li>
    </ul>
  );
}

export function EffectPanel({ detail }: { readonly detail: CaseDetail }) {
  const words = useTexts(caseTexts);
  const language = useLanguage();
  const { effect, unifiedMonitoringStartsOn: monitoringStartsOn } = detail;
  if (!effect) return null;
  return (
    <>
      <Panel title={detail.status === "effective" ? words.effectDone : words.effect}>
        <EffectList detail={detail} />
      </Panel>
      <Panel title={words.monitoring}>
        <p>{monitoringStartsOn === null ? words.monitoringNone : words.monitoringFrom(formatDate(language, monitoringStartsOn))}</p>
      </Panel>
    </>
  );
}
