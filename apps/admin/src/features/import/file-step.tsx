import { importKinds, type ImportKind, type ImportRefusal } from "@qitong/domain/import";
import { FileDrop, ProgressPanel, RefusalList, useTexts } from "@qitong/ui";
import { importRefusalTexts } from "./import-refusal-texts";
import { wizardTexts } from "./import-texts";
import { kindAboutTexts, kindTexts } from "./import-words";
import styles from "./import.module.css";

/** The others belong to a merger case and are imported there. */
const districtKinds = importKinds.filter((kind) => kind !== "handover");

export interface FileStepProps {
  readonly kind: ImportKind;
  /** The page is for this kind only. */
  readonly isGiven?: boolean;
  readonly isReading: boolean;
  readonly refused: readonly ImportRefusal[];
  readonly onKind: (kind: ImportKind) => void;
  readonly onFile: (file: File) => void;
  readonly onCancel: () => void;
}

export function FileStep({ kind, isGiven = false, isReading, refused, onKind, onFile, onCancel }: FileStepProps) {
  const words = useTexts(wizardTexts);
  const names = useTexts(kindTexts);
  const abouts = useTexts(kindAboutTexts);
  return (
    <>
      {isGiven ? (
        <p className="soft">{abouts[kind]}</p>
      ) : (
        <fieldset className={styles.kinds}>
          <legend>{words.whatKind}</legend>
          {districtKinds.map((choice) => (
            <label key={choice} className={styles.kind}>
              <input type="radio" name="import-kind" value={choice} checked={choice === kind} disabled={isReading} onChange={() => onKind(choice)} />
              <span>{names[choice]}</span>
              <span>{abouts[choice]}</span>
            </label>
          ))}
        </fieldset>
      )}
      <FileDrop label={words.drop} extensions={[".xlsx", ".csv"]} maxMegabytes={20} disabled={isReading} onFile={onFile} />
      {isReading && <ProgressPanel title={words.reading} onCancel={onCancel} />}
      <RefusalList refusals={refused} texts={importRefusalTexts} />
    </>
  );
}
