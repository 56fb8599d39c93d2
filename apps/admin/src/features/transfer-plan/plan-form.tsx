import { civilDate, findCivilDate, type CivilDate } from "@qitong/domain";
import { schoolYearOf } from "@qitong/domain/calendar";
import { defaultPlanSettings, findOutlineRefusals, type PlanActRefusal } from "@qitong/domain/staffing";
import { RefusalList, useTexts } from "@qitong/ui";
import { Button, DatePicker, Form, Input, InputNumber, Modal } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { planNames } from "../plan/plan-names";
import { planRefusalTexts } from "../plan/plan-refusal-texts";
import { planTexts } from "./plan-texts";

export interface PlanOutlineDraft {
  readonly title: string;
  readonly schoolYear: number;
  readonly effectiveOn: CivilDate;
}

export interface PlanFormProps {
  readonly today: CivilDate;
  readonly refused: readonly PlanActRefusal[];
  readonly busy: boolean;
  readonly onCreate: (draft: PlanOutlineDraft) => Promise<unknown>;
}

const refusalTexts = planRefusalTexts(planNames(undefined));

/** A plan is usually made for the school year that begins next. */
function firstDraft(today: CivilDate, title: (year: number) => string): PlanOutlineDraft {
  const schoolYear = schoolYearOf(today) + 1;
  return { schoolYear, title: title(schoolYear), effectiveOn: civilDate(`${schoolYear}-09-01`) };
}

export function PlanForm({ today, refused, busy, onCreate }: PlanFormProps) {
  const words = useTexts(planTexts);
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState(() => firstDraft(today, words.defaultTitle));
  const change = (part: Partial<PlanOutlineDraft>) => setDraft({ ...draft, ...part });
  const found = findOutlineRefusals({ ...draft, settings: defaultPlanSettings }, today);
  const create = async () => {
    await onCreate({ ...draft, title: draft.title.trim() });
    setOpen(false);
  };
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)} aria-haspopup="dialog">
        {words.create}
      </Button>
      <Modal
        open={open}
        title={words.create}
        okText={words.createAct}
        cancelText={words.cancel}
        confirmLoading={busy}
        okButtonProps={{ disabled: found.length > 0 || draft.title.trim() === "" }}
        onOk={() => void create().catch(() => undefined)}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <Form layout="vertical">
          <Form.Item label={words.name} htmlFor="plan-title">
            <Input id="plan-title" maxLength={100} value={draft.title} onChange={({ target }) => change({ title: target.value })} />
          </Form.Item>
          <Form.Item label={words.schoolYear} htmlFor="plan-schoolYear">
            <InputNumber<number>
              id="plan-schoolYear"
              min={1990}
              max={2100}
              value={draft.schoolYear}
              onChange={(schoolYear) => schoolYear && change({ schoolYear, effectiveOn: civilDate(`${schoolYear}-09-01`) })}
            />
          </Form.Item>
          <Form.Item label={words.effectiveOn} htmlFor="plan-effectiveOn">
            <DatePicker
              id="plan-effectiveOn"
              allowClear={false}
              value={dayjs(draft.effectiveOn)}
              onChange={(day) => change({ effectiveOn: findCivilDate(day?.format("YYYY-MM-DD") ?? "") ?? draft.effectiveOn })}
            />
          </Form.Item>
        </Form>
        <RefusalList refusals={found.length > 0 ? found : refused} texts={refusalTexts} fieldId={(field) => `plan-${field}`} />
      </Modal>
    </>
  );
}
