import { findScenarioRefusals, type ForecastAssumptions, type ScenarioRefusal } from "@qitong/domain/staffing";
import { ConfirmButton, formatInstant, RefusalList, useLanguage, useTexts } from "@qitong/ui";
import { Button, Form, Input, Modal, Select } from "antd";
import { useState } from "react";
import { scenarioRefusalTexts } from "./forecast-refusal-texts";
import { forecastTexts } from "./forecast-texts";
import type { Scenario } from "./forecast-types";
import styles from "./forecast.module.css";

export interface ScenarioActs {
  readonly busy: boolean;
  readonly refused: readonly ScenarioRefusal[];
  readonly onSave: (name: string) => Promise<unknown>;
  readonly onRemove: (scenario: Scenario) => Promise<unknown>;
}

interface ScenarioBarProps {
  readonly scenarios: readonly Scenario[];
  /** The set that is shown unchanged; null for the base, undefined for something else. */
  readonly chosen: Scenario | null | undefined;
  readonly assumptions: ForecastAssumptions;
  /** A saved set counts those taken on for the whole district. */
  readonly isDistrict: boolean;
  readonly onChoose: (scenario: Scenario | null) => void;
  readonly acts?: ScenarioActs | undefined;
}

const base = "base";
const unsaved = "unsaved";

export function ScenarioBar({ scenarios, chosen, assumptions, isDistrict, onChoose, acts }: ScenarioBarProps) {
  const words = useTexts(forecastTexts);
  const language = useLanguage();
  const value = chosen === undefined ? unsaved : (chosen?.id ?? base);
  return (
    <>
      <div className={styles.bar}>
        <Select<string>
          aria-label={words.scenario}
          value={value}
          popupMatchSelectWidth={false}
          style={{ minWidth: 200 }}
          onChange={(id) => onChoose(scenarios.find((one) => one.id === id) ?? null)}
          options={[
            { value: base, label: words.noScenario },
            ...(chosen === undefined ? [{ value: unsaved, label: words.unsaved, disabled: true }] : []),
            ...scenarios.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        {acts && chosen === undefined && <SaveButton names={scenarios.map(({ name }) => name)} assumptions={assumptions} acts={acts} />}
        {acts && chosen && (
          <ConfirmButton
            label={words.remove}
            question={words.removeQuestion(chosen.name)}
            consequence={words.removeConsequence}
            act={words.remove}
            danger
            onConfirm={() => acts.onRemove(chosen)}
          />
        )}
      </div>
      {chosen && <p className="soft">{words.savedBy(chosen.savedBy ?? "—", formatInstant(language, chosen.savedAt))}</p>}
      {!isDistrict && scenarios.some((one) => one.assumptions.hiresPerYear > 0) && <p className="soft">{words.hiresOfDistrict}</p>}
    </>
  );
}

function SaveButton({ names, assumptions, acts }: { readonly names: readonly string[]; readonly assumptions: ForecastAssumptions; readonly acts: ScenarioActs }) {
  const words = useTexts(forecastTexts);
  const [name, setName] = useState<string>();
  const [isTried, setTried] = useState(false);
  const found = name === undefined ? [] : findScenarioRefusals({ name: name.normalize("NFKC").trim(), assumptions }, names);
  const save = async () => {
    setTried(true);
    if (name === undefined || found.length > 0) return;
    try {
      await acts.onSave(name);
      setName(undefined);
    } catch {
      // the refusals are shown here, a failure is told by the page
    }
  };
  const open = () => {
    setTried(false);
    setName("");
  };
  return (
    <>
      <Button type="primary" aria-haspopup="dialog" onClick={open}>
        {words.save}
      </Button>
      <Modal open={name !== undefined} title={words.saveTitle} okText={words.save} cancelText={words.cancel} confirmLoading={acts.busy} onOk={() => void save()} onCancel={() => setName(undefined)} destroyOnHidden>
        <p className="soft">{words.saveAbout}</p>
        <Form layout="vertical">
          <Form.Item label={words.name} htmlFor="scenario-name" required>
            <Input id="scenario-name" maxLength={60} value={name ?? ""} onChange={({ target }) => setName(target.value)} />
          </Form.Item>
        </Form>
        <RefusalList
          refusals={isTried ? [...found, ...(found.length === 0 ? acts.refused : [])] : []}
          texts={scenarioRefusalTexts}
          fieldId={(field) => (field === "name" ? "scenario-name" : field)}
        />
      </Modal>
    </>
  );
}
