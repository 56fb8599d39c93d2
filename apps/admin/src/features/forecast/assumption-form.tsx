import { findAssumptionRefusals, type ForecastAssumptions } from "@qitong/domain/staffing";
import { Panel, RefusalList, useTexts } from "@qitong/ui";
import { Button, InputNumber } from "antd";
import type { ReactNode } from "react";
import { scenarioRefusalTexts } from "./forecast-refusal-texts";
import { forecastTexts } from "./forecast-texts";
import styles from "./forecast.module.css";

interface AssumptionFormProps {
  readonly value: ForecastAssumptions;
  readonly isBase: boolean;
  /** Stages that are taught here; a ratio of another one would change nothing. */
  readonly hasPrimary: boolean;
  readonly hasJunior: boolean;
  readonly onChange: (value: ForecastAssumptions) => void;
  readonly onReset: () => void;
  /** Saved sets, and saving. */
  readonly children: ReactNode;
}

interface FigureProps {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit: string;
  readonly onChange: (value: number) => void;
}

/** An emptied field keeps its last number: the charts have no forecast of nothing. */
function Figure({ id, label, value, min, max, step, unit, onChange }: FigureProps) {
  return (
    <label className={styles.field} htmlFor={id}>
      {label}
      <InputNumber<number>
        id={id}
        min={min}
        max={max}
        step={step}
        suffix={unit}
        value={value}
        onChange={(next) => {
          if (next !== null) onChange(next);
        }}
        style={{ width: "100%" }}
      />
    </label>
  );
}

const percent = (share: number): number => Math.round(share * 1000) / 10;

export function AssumptionForm({ value, isBase, hasPrimary, hasJunior, onChange, onReset, children }: AssumptionFormProps) {
  const words = useTexts(forecastTexts);
  const share = (key: "pupilGrowth" | "leaveRate" | "resignationRate" | "earliestShare" | "latestShare", min: number, max: number, step: number) => (
    <Figure id={key} label={words[key]} value={percent(value[key])} min={min} max={max} step={step} unit="%" onChange={(next) => onChange({ ...value, [key]: next / 100 })} />
  );
  const ratio = (stage: "primary" | "junior", label: string) => (
    <Figure
      id={`ratio-${stage}`}
      label={label}
      value={value.pupilsPerStaff[stage]}
      min={5}
      max={40}
      step={0.5}
      unit={words.toOne}
      onChange={(next) => onChange({ ...value, pupilsPerStaff: { ...value.pupilsPerStaff, [stage]: next } })}
    />
  );
  return (
    <Panel title={words.assumptions}>
      <p className="soft">{words.assumptionsAbout}</p>
      {children}
      <div className={styles.fields}>
        {share("pupilGrowth", -20, 20, 0.5)}
        <Figure
          id="hiresPerYear"
          label={words.hiresPerYear}
          value={value.hiresPerYear}
          min={0}
          max={1000}
          step={1}
          unit={words.people}
          onChange={(next) => onChange({ ...value, hiresPerYear: Math.round(next) })}
        />
        {share("resignationRate", 0, 30, 0.5)}
        {share("leaveRate", 0, 30, 0.5)}
        {share("earliestShare", 0, 100, 5)}
        {share("latestShare", 0, 100, 5)}
        {hasPrimary && ratio("primary", words.ratioPrimary)}
        {hasJunior && ratio("junior", words.ratioJunior)}
      </div>
      <RefusalList refusals={findAssumptionRefusals(value)} texts={scenarioRefusalTexts} />
      <p className="soft">{words.hiresNote}</p>
      <p className="soft">{words.flexibleNote}</p>
      <Button disabled={isBase} onClick={onReset}>
        {words.reset}
      </Button>
    </Panel>
  );
}
