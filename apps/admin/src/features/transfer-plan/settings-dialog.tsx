import type { CivilDate } from "@qitong/domain";
import { settingCatalogue } from "@qitong/domain/management";
import { findOutlineRefusals, PlanSettings, TransferSettings } from "@qitong/domain/staffing";
import { DayField, FormDialog, useLanguage, useTexts } from "@qitong/ui";
import { Form, Input } from "antd";
import { useState } from "react";
import { SettingControlField } from "../setting/setting-control";
import { planNames } from "../plan/plan-names";
import { planRefusalTexts } from "../plan/plan-refusal-texts";
import { planTexts } from "./plan-texts";
import type { PlanView } from "../plan/plan-types";
import styles from "./transfer-plan.module.css";

export interface OutlineChange {
  readonly title: string;
  readonly effectiveOn: CivilDate;
  readonly settings: PlanSettings;
}

export interface SettingsDialogProps {
  readonly plan: Pick<PlanView, "title" | "schoolYear" | "effectiveOn" | "settings">;
  readonly today: CivilDate;
  readonly busy: boolean;
  readonly onSave: (change: OutlineChange) => Promise<unknown>;
}

const refusalTexts = planRefusalTexts(planNames(undefined));
const transferNames = Object.keys(TransferSettings.shape) as (keyof TransferSettings)[];

/** Title, day of effect and the figures of this plan; rules and suggestions follow them at once. */
export function SettingsDialog({ plan, today, busy, onSave }: SettingsDialogProps) {
  const words = useTexts(planTexts);
  const language = useLanguage();
  const { title, effectiveOn, settings } = plan;
  const [draft, setDraft] = useState<OutlineChange>({ title, effectiveOn, settings });
  const change = (part: Partial<OutlineChange>) => setDraft((before) => ({ ...before, ...part }));
  const setFigure = (name: keyof TransferSettings, value: unknown) =>
    setDraft((before) => ({ ...before, settings: { ...before.settings, transfer: { ...before.settings.transfer, [name]: value } } }));
  const parsed = PlanSettings.safeParse(draft.settings);
  return (
    <FormDialog
      label={words.settings}
      act={words.save}
      about={words.settingsAbout}
      width={640}
      isIncomplete={!parsed.success || draft.title.trim() === ""}
      tellsAtOnce
      found={findOutlineRefusals({ ...draft, schoolYear: plan.schoolYear }, today)}
      texts={refusalTexts}
      fieldId={(field) => `plan-${field}`}
      busy={busy}
      onOpen={() => setDraft({ title, effectiveOn, settings })}
      onSave={async () => {
        if (parsed.success) await onSave({ ...draft, title: draft.title.trim(), settings: parsed.data });
      }}
    >
      <Form.Item label={words.name} htmlFor="plan-title">
        <Input id="plan-title" maxLength={100} value={draft.title} onChange={({ target }) => change({ title: target.value })} />
      </Form.Item>
      <DayField id="plan-effectiveOn" label={words.effectiveOn} value={draft.effectiveOn} onChange={(day) => change({ effectiveOn: day })} />
      <div className={styles.settings}>
        {transferNames.map((name) => (
          <Form.Item key={name} label={settingCatalogue[name].label[language]} htmlFor={`plan-${name}`}>
            <SettingControlField
              id={`plan-${name}`}
              label={settingCatalogue[name].label[language]}
              control={settingCatalogue[name].control}
              value={draft.settings.transfer[name]}
              onChange={(value) => setFigure(name, value)}
            />
          </Form.Item>
        ))}
        <Form.Item label={words.noticeDays} htmlFor="plan-notice">
          <SettingControlField
            id="plan-notice"
            label={words.noticeDays}
            control={settingCatalogue.noticeWorkingDays.control}
            value={draft.settings.noticeWorkingDays}
            onChange={(value) => change({ settings: { ...draft.settings, noticeWorkingDays: Number(value) } })}
          />
        </Form.Item>
      </div>
    </FormDialog>
  );
}
