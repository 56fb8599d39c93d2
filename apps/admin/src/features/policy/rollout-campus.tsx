import type { CampusId, PolicyExceptionId } from "@qitong/domain";
import { conflictField, isSameText, type ConflictAnswer, type PolicyText } from "@qitong/domain/management";
import { Panel, Row, useLanguage, useTexts } from "@qitong/ui";
import { Checkbox, Input, Radio } from "antd";
import { countDifferences, DifferenceView } from "./difference-view";
import type { Preview, PreviewCampus } from "./policy-row";
import styles from "./policy.module.css";
import { articleName } from "./policy-texts";
import { rolloutTexts } from "./rollout-texts";

/** Campuses that have the same text: one difference stands for all of them. */
export interface CampusGroup {
  readonly textKey: string | null;
  readonly before: PolicyText | null;
  readonly campuses: readonly PreviewCampus[];
}

export function groupCampuses({ campuses, texts }: Pick<Preview, "campuses" | "texts">): CampusGroup[] {
  const keys = [...new Set(campuses.map(({ textKey }) => textKey))];
  return keys.map((textKey) => ({ textKey, before: textKey === null ? null : (texts[textKey] ?? null), campuses: campuses.filter((one) => one.textKey === textKey) }));
}

export interface GroupPanelProps {
  readonly group: CampusGroup;
  readonly after: PolicyText;
  readonly chosen: readonly CampusId[];
  readonly onChoose: (campusId: CampusId, isChosen: boolean) => void;
  readonly answers: readonly ConflictAnswer[];
  readonly onAnswer: (answer: ConflictAnswer) => void;
}

export function GroupPanel({ group, after, chosen, onChoose, answers, onAnswer }: GroupPanelProps) {
  const words = useTexts(rolloutTexts);
  const { before, campuses } = group;
  const [first] = campuses;
  const { changed, added, removed } = countDifferences(before, after);
  const isSame = before !== null && isSameText(before, after);
  return (
    <Panel>
      <Row>
        {campuses.map((campus) => (
          <Checkbox key={campus.campusId} checked={chosen.includes(campus.campusId)} onChange={({ target }) => onChoose(campus.campusId, target.checked)}>
            {campus.name}
          </Checkbox>
        ))}
      </Row>
      <p className="soft">
        {before === null ? words.nothingThere : first?.isInherited ? words.inherited : words.inForce(first?.version ?? 0)}
        {" · "}
        {isSame ? words.noDifference : words.differences(changed, added, removed)}
        {campuses.length > 1 && ` · ${words.sameAs(campuses.length)}`}
      </p>
      {!isSame && before !== null && <DifferenceView before={before} after={after} />}
      {campuses
        .filter(({ campusId }) => chosen.includes(campusId))
        .flatMap((campus) => campus.conflicts.map((conflict) => <Conflict key={conflict.exception.id} campus={campus} conflict={conflict} answer={answers.find((one) => one.exceptionId === conflict.exception.id)} onAnswer={onAnswer} />))}
      {campuses.some((one) => one.exceptions.length > one.conflicts.length) && (
        <p className="soft">{words.undisturbed(campuses.reduce((sum, one) => sum + one.exceptions.length - one.conflicts.length, 0))}</p>
      )}
    </Panel>
  );
}

interface ConflictProps {
  readonly campus: PreviewCampus;
  readonly conflict: PreviewCampus["conflicts"][number];
  readonly answer: ConflictAnswer | undefined;
  readonly onAnswer: (answer: ConflictAnswer) => void;
}

function Conflict({ campus, conflict, answer, onAnswer }: ConflictProps) {
  const words = useTexts(rolloutTexts);
  const language = useLanguage();
  const { exception, change, number, before } = conflict;
  const exceptionId: PolicyExceptionId = exception.id;
  const name = `${articleName(language, number)}“${before.title}”`;
  const question = change === "removed" ? words.conflictRemoved(campus.name, name) : words.conflict(campus.name, name);
  const choose = (kind: ConflictAnswer["kind"]) => onAnswer(kind === "adapt" ? { exceptionId, kind, instead: exception.instead } : { exceptionId, kind });
  return (
    <fieldset className={styles.conflict} id={conflictField(exceptionId)} tabIndex={-1}>
      <legend className="visually-hidden">{question}</legend>
      <strong aria-hidden="true">{question}</strong>
      <p className={styles.text}>
        {words.conflictNow}：{exception.instead}
      </p>
      <Radio.Group
        name={exceptionId}
        value={answer?.kind ?? null}
        onChange={({ target }) => choose(target.value as ConflictAnswer["kind"])}
        options={[
          ...(change === "removed" ? [] : [{ value: "keep", label: words.keep }]),
          { value: "end", label: words.end },
          ...(change === "removed" ? [] : [{ value: "adapt", label: words.adapt }]),
        ]}
      />
      {answer?.kind === "adapt" && (
        <label className={styles.label}>
          <span>{words.adaptField}</span>
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} value={answer.instead} onChange={({ target }) => onAnswer({ ...answer, instead: target.value })} />
        </label>
      )}
    </fieldset>
  );
}
