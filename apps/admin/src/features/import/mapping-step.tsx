import type { CivilDate } from "@qitong/domain";
import { fieldsOf, findMappingRefusals, type ImportKind, type Mapping } from "@qitong/domain/import";
import { formatInstant, Panel, RefusalList, useLanguage, useTexts } from "@qitong/ui";
import { Button } from "antd";
import { DayChoice } from "./day-choice";
import { FieldSource } from "./field-source";
import type { Inspection } from "./import-calls";
import { importRefusalTexts } from "./import-refusal-texts";
import { wizardTexts } from "./import-texts";
import styles from "./import.module.css";
import { TablePlace } from "./table-place";

export interface MappingStepProps {
  readonly kind: ImportKind;
  readonly inspection: Inspection;
  readonly mapping: Mapping;
  readonly effectiveOn: CivilDate;
  readonly onPlace: (sheet: string, headerRow: number | null) => void;
  readonly onMapping: (mapping: Mapping) => void;
  readonly onDay: (effectiveOn: CivilDate) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

export function MappingStep(props: MappingStepProps) {
  const { kind, inspection, mapping, effectiveOn, onPlace, onMapping, onDay, onBack, onNext } = props;
  const words = useTexts(wizardTexts);
  const language = useLanguage();
  const refusals = findMappingRefusals(kind, mapping, inspection.columns.length);
  const { importedBefore } = inspection;
  const used = new Set(Object.values(mapping).flatMap(({ source }) => (source.kind === "column" ? [source.column] : [])));
  const unused = inspection.columns.filter(({ header }, index) => header !== "" && !used.has(index));
  return (
    <>
      {importedBefore && (
        <p className={styles.warn}>{words.importedBefore(formatInstant(language, importedBefore.at), importedBefore.by ?? words.someone)}</p>
      )}
      <Panel>
        <div className={styles.facts}>
          <DayChoice kind={kind} effectiveOn={effectiveOn} onChange={onDay} />
          <TablePlace inspection={inspection} onPlace={onPlace} />
        </div>
        <p className="soft">
          {inspection.isRemembered ? words.remembered : words.suggested} · {words.rowsFound(inspection.rowCount)} · {words.blankKeeps}
        </p>
      </Panel>
      <ul className={styles.fields} aria-label={words.matchTable}>
        {fieldsOf(kind).map(([key, field]) => (
          <FieldSource key={key} fieldKey={key} field={field} mapping={mapping} columns={inspection.columns} onMapping={onMapping} />
        ))}
      </ul>
      {unused.length > 0 && <p className="soft">{words.unused(unused.map(({ header }) => header).join("，"))}</p>}
      <RefusalList refusals={refusals} texts={importRefusalTexts} fieldId={(field) => `source-${field}`} />
      <div className={styles.foot}>
        <Button onClick={onBack}>{words.another}</Button>
        <Button type="primary" disabled={refusals.length > 0} onClick={onNext}>
          {words.next}
        </Button>
      </div>
    </>
  );
}
