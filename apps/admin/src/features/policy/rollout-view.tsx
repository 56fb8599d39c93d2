import type { CampusId, CivilDate } from "@qitong/domain";
import {
  audienceGroups, findPublicationRefusals, schoolGroups, type AudienceGroup, type CampusState, type ConflictAnswer, type PolicyPublication,
} from "@qitong/domain/management";
import { Columns, ConfirmButton, DayField, formatDate, OpenDayField, Panel, RefusalList, Row, useLanguage, useTexts } from "@qitong/ui";
import { Button, Checkbox, Input } from "antd";
import { useState } from "react";
import { policyRefusalTexts, type PolicyRefusal } from "./policy-refusal-texts";
import type { Preview } from "./policy-row";
import styles from "./policy.module.css";
import { GroupPanel, groupCampuses } from "./rollout-campus";
import { rolloutTexts } from "./rollout-texts";

export interface RolloutViewProps {
  readonly preview: Preview;
  readonly refused: readonly PolicyRefusal[];
  readonly onEffectiveOn: (day: CivilDate) => void;
  readonly onPublish: (wanted: PolicyPublication) => Promise<unknown>;
}

const fieldId = (field: string) => (field.startsWith("conflict-") ? field : `rollout-${field}`);

/** Campus by campus what publishing does, with every question that must be answered first. */
export function RolloutView({ preview, refused, onEffectiveOn, onPublish }: RolloutViewProps) {
  const words = useTexts(rolloutTexts);
  const language = useLanguage();
  const { campuses, text, today, effectiveOn, policyId, source } = preview;
  const [chosen, setChosen] = useState<readonly CampusId[]>(campuses.map(({ campusId }) => campusId));
  const [answers, setAnswers] = useState<readonly ConflictAnswer[]>([]);
  const [note, setNote] = useState("");
  const [acknowledgedBy, setAcknowledgedBy] = useState<readonly AudienceGroup[]>(() => schoolGroups.filter((group) => preview.acknowledgedBy.includes(group)));
  const [acknowledgeUntil, setAcknowledgeUntil] = useState<CivilDate | null>(null);

  const states = statesOf(preview).filter(({ campusId }) => chosen.includes(campusId));
  const asked = new Set(campuses.filter(({ campusId }) => chosen.includes(campusId)).flatMap(({ conflicts }) => conflicts.map(({ exception }) => exception.id)));
  const given = answers.filter(({ exceptionId }) => asked.has(exceptionId));
  const wanted: PolicyPublication = {
    policyId, source, effectiveOn, note: note.trim(), acknowledgedBy: [...acknowledgedBy], acknowledgeUntil, latestSeen: preview.latest,
    campusIds: [...chosen], answers: [...given],
  };
  const found = findPublicationRefusals(wanted, { today, latest: preview.latest, text, states });
  const answer = (one: ConflictAnswer) => setAnswers([...answers.filter(({ exceptionId }) => exceptionId !== one.exceptionId), one]);
  const people = acknowledgedBy.map((group) => audienceGroups[group][language]).join(language === "zh" ? "、" : ", ");
  return (
    <Columns
      side={
        <Panel>
          {preview.basedOn !== null && preview.basedOn !== preview.latest && <p className="soft">{words.outdated(preview.latest)}</p>}
          <DayField id={fieldId("effectiveOn")} label={words.effectiveOn} value={effectiveOn} onChange={onEffectiveOn} />
          <label className={styles.label}>
            <span>{words.note}</span>
            <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} placeholder={words.noteHint} value={note} onChange={({ target }) => setNote(target.value)} />
          </label>
          <fieldset id={fieldId("acknowledgedBy")} tabIndex={-1} className={styles.groups}>
            <legend>{words.acknowledgedBy}</legend>
            <Checkbox.Group
              value={[...acknowledgedBy]}
              onChange={(values) => setAcknowledgedBy(schoolGroups.filter((group) => values.includes(group)))}
              options={schoolGroups.map((group) => ({ value: group, label: audienceGroups[group][language] }))}
            />
          </fieldset>
          <OpenDayField id={fieldId("acknowledgeUntil")} label={words.acknowledgeUntil} value={acknowledgeUntil} onChange={setAcknowledgeUntil} />
          <RefusalList refusals={found.length > 0 ? found : refused} texts={policyRefusalTexts} fieldId={fieldId} />
          <div>
            <ConfirmButton
              type="primary"
              label={words.publish}
              disabled={found.length > 0}
              question={words.publishQuestion(text.title, chosen.length, formatDate(language, effectiveOn))}
              consequence={words.publishAbout(given.length, people === "" ? words.publishNobody : words.publishPeople(people))}
              act={words.publishAct}
              onConfirm={() => onPublish(wanted)}
            />
          </div>
        </Panel>
      }
    >
      <Row>
        <h2 className={styles.name}>{words.campuses}</h2>
        <span className="soft">{words.chosen(chosen.length, campuses.length)}</span>
        {campuses.length > 1 && (
          <Button id={fieldId("campusIds")} size="small" onClick={() => setChosen(campuses.map(({ campusId }) => campusId))}>
            {words.all}
          </Button>
        )}
      </Row>
      {groupCampuses(preview).map((group) => (
        <GroupPanel
          key={group.textKey ?? "none"}
          group={group}
          after={text}
          chosen={chosen}
          onChoose={(campusId, isChosen) => setChosen(isChosen ? [...chosen, campusId] : chosen.filter((id) => id !== campusId))}
          answers={answers}
          onAnswer={answer}
        />
      ))}
    </Columns>
  );
}

/** What the rule needs to know of each campus, from the preview. */
function statesOf({ campuses, texts }: Preview): CampusState[] {
  return campuses.map(({ campusId, textKey, isInherited, latestStartsOn, exceptions }) => ({
    campusId, isInherited, latestStartsOn, exceptions, text: textKey === null ? null : (texts[textKey] ?? null),
  }));
}
