import { findContentRefusals, periodMinutes, type CurriculumPlanRefusal, type PlanContent } from "@qitong/domain/curriculum";
import { ConfirmButton, RefusalList, Remark, Row, SaveBar, useTexts } from "@qitong/ui";
import { Button, InputNumber, Segmented } from "antd";
import { useState, type ReactNode } from "react";
import { panelTexts } from "./panel-texts";
import { tidied } from "./plan-draft";
import { planRefusalTexts } from "./plan-refusal-texts";
import type { SchoolPlans, ShownPlan } from "./plan-rows";
import { planTexts } from "./plan-texts";
import { PlanView } from "./plan-view";

export interface PlanEditorProps {
  readonly found: SchoolPlans;
  /** The draft as it stands on the server by now. */
  readonly latest: ShownPlan;
  /** The one that editing rests on. */
  readonly base: ShownPlan;
  readonly content: PlanContent;
  readonly isChanged: boolean;
  readonly before?: PlanContent | undefined;
  readonly refused: readonly CurriculumPlanRefusal[];
  readonly busy: boolean;
  readonly onChange: (content: PlanContent) => void;
  readonly onKeep: (content: PlanContent) => void;
  readonly onUndo: () => void;
  /** Takes what someone else kept, and leaves what was typed here. */
  readonly onReload: () => void;
}

/** A draft as a sheet that is typed into. Says beforehand what the server would refuse, and at once when someone else has kept it. */
export function PlanEditor(props: PlanEditorProps) {
  const { found, latest, base, content, isChanged, before, refused, busy, onChange, onKeep, onUndo, onReload } = props;
  const words = useTexts(panelTexts);
  const [isTried, setTried] = useState(false);
  const wrong = findContentRefusals(tidied(content), found.campuses);
  const isOutdated = latest.version > base.version || refused.some(({ kind }) => kind === "curriculum-plan-changed");
  const save = () => {
    setTried(true);
    if (wrong.length === 0) onKeep(tidied(content));
  };
  return (
    <>
      {isOutdated && isChanged && (
        <Remark isNews title={words.newer(latest.keptByName ?? "—")}>
          <p>{words.reloadAbout}</p>
          <div><Button onClick={onReload}>{words.reload}</Button></div>
        </Remark>
      )}
      <PlanView found={found} content={content} before={before} onChange={onChange} basics={<Basics content={content} onChange={onChange} />} />
      <RefusalList refusals={isTried && wrong.length > 0 ? wrong : refused} texts={planRefusalTexts} />
      {isChanged && (
        <SaveBar>
          <ConfirmButton label={words.undo} question={words.undoQuestion} consequence={words.undoAbout} act={words.undo} onConfirm={onUndo} />
          <Button type="primary" loading={busy} onClick={save}>{words.save}</Button>
          <output className="soft">{words.unsaved}</output>
        </SaveBar>
      )}
    </>
  );
}

function Basics({ content, onChange }: Pick<PlanEditorProps, "content" | "onChange">): ReactNode {
  const words = useTexts(planTexts);
  return (
    <Row>
      <span>{words.minutes}</span>
      <Segmented
        aria-label={words.minutes}
        value={content.periodMinutes}
        options={periodMinutes.map((minutes) => ({ value: minutes, label: words.minutesOf(minutes) }))}
        onChange={(minutes) => onChange({ ...content, periodMinutes: minutes })}
      />
      <label htmlFor="interdisciplinary">{words.interdisciplinary}</label>
      <InputNumber
        id="interdisciplinary"
        min={0}
        max={100}
        precision={0}
        suffix="%"
        value={content.interdisciplinaryPercent}
        onChange={(percent) => onChange({ ...content, interdisciplinaryPercent: percent ?? 0 })}
      />
    </Row>
  );
}
