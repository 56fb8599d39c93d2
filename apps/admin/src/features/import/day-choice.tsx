import type { CivilDate } from "@qitong/domain";
import { periodOfSchoolYear, schoolYearOf } from "@qitong/domain/calendar";
import type { ImportKind } from "@qitong/domain/import";
import { DayPicker, useTexts } from "@qitong/ui";
import { Select } from "antd";
import { useSession } from "../../shell/session-context";
import { wizardTexts } from "./import-texts";

export interface DayChoiceProps {
  readonly kind: ImportKind;
  readonly effectiveOn: CivilDate;
  readonly onChange: (effectiveOn: CivilDate) => void;
}

/** From when the file holds: a school year for figures, a day for all else. */
export function DayChoice({ kind, effectiveOn, onChange }: DayChoiceProps) {
  return kind === "figures" ? <YearChoice effectiveOn={effectiveOn} onChange={onChange} /> : <DayField effectiveOn={effectiveOn} onChange={onChange} />;
}

type FieldProps = Omit<DayChoiceProps, "kind">;

const yearsBack = 6;

function YearChoice({ effectiveOn, onChange }: FieldProps) {
  const words = useTexts(wizardTexts);
  const { today } = useSession();
  const latest = schoolYearOf(today) + 1;
  const years = Array.from({ length: yearsBack + 2 }, (_none, index) => latest - index);
  return (
    <label htmlFor="import-year">
      {words.schoolYear}
      <Select<number>
        id="import-year"
        style={{ minWidth: 180 }}
        value={schoolYearOf(effectiveOn)}
        onChange={(year) => onChange(periodOfSchoolYear(year).startsOn)}
        options={years.map((year) => ({ value: year, label: words.schoolYearOf(year) }))}
      />
    </label>
  );
}

function DayField({ effectiveOn, onChange }: FieldProps) {
  const words = useTexts(wizardTexts);
  return (
    <div>
      <label htmlFor="import-day">
        {words.effectiveOn}
        <DayPicker id="import-day" value={effectiveOn} onChange={onChange} />
      </label>
      <span className="soft">{words.effectiveOnHint}</span>
    </div>
  );
}
