import type { CampusId } from "@qitong/domain";
import { travelMinutes, type TransferSettings } from "@qitong/domain/staffing";
import { useTexts } from "@qitong/ui";
import { Input, Modal } from "antd";
import { memo, useState } from "react";
import { matchesScope, type PinyinMatch } from "../../shell/scope-options";
import { editorTexts } from "./editor-texts";
import { focusFirst } from "./focus-first";
import type { PlanCampus, PlanFacts, PlanTeacher } from "../plan/plan-types";
import styles from "./transfer-plan.module.css";

export interface DestinationDialogProps {
  readonly teacher: PlanTeacher | undefined;
  readonly facts: PlanFacts;
  readonly settings: TransferSettings;
  readonly present: CampusId | undefined;
  readonly pinyin: PinyinMatch | undefined;
  readonly onChoose: (campusId: CampusId) => void;
  readonly onClose: () => void;
}

/** The way without a mouse: pick a teacher, then a campus; the nearest first. Closed, it is not drawn again with each move. */
export const DestinationDialog = memo(function DestinationDialog({ teacher, onClose, ...rest }: DestinationDialogProps) {
  const words = useTexts(editorTexts);
  return (
    <Modal open={teacher !== undefined} title={teacher && words.chooseFor(teacher.name)} footer={null} onCancel={onClose} destroyOnHidden>
      {teacher && <Destinations teacher={teacher} {...rest} />}
    </Modal>
  );
});

type DestinationsProps = Omit<DestinationDialogProps, "teacher" | "onClose"> & { readonly teacher: PlanTeacher };

interface Way {
  readonly campus: PlanCampus;
  readonly minutes: number | undefined;
  readonly isPair: boolean;
}

function waysFrom(teacher: PlanTeacher, facts: PlanFacts, settings: TransferSettings): Way[] {
  const home = facts.campuses.find((campus) => campus.campusId === teacher.campusId);
  const isPair = (other: CampusId): boolean => facts.pairs.some((pair) => pair.includes(teacher.campusId) && pair.includes(other));
  return facts.campuses
    .filter((campus) => campus.campusId !== teacher.campusId)
    .map((campus) => ({ campus, isPair: isPair(campus.campusId), minutes: travelMinutes(home?.location ?? null, campus.location, settings) }))
    .sort((a, b) => Number(b.isPair) - Number(a.isPair) || (a.minutes ?? Infinity) - (b.minutes ?? Infinity));
}

function Destinations({ teacher, facts, settings, present, pinyin, onChoose }: DestinationsProps) {
  const words = useTexts(editorTexts);
  const [query, setQuery] = useState("");
  const stage = facts.campuses.find((campus) => campus.campusId === teacher.campusId)?.stage;
  const ways = waysFrom(teacher, facts, settings).filter(({ campus }) => matchesScope(campus.name, query, pinyin));
  const notes = ({ campus, minutes, isPair }: Way): string =>
    [
      ...(isPair ? [words.pair] : []),
      minutes === undefined ? words.noLocation : words.minutes(Math.round(minutes)),
      ...(campus.stage === stage ? [] : [words.otherStage]),
      ...(minutes !== undefined && settings.commuteLimitMinutes !== null && minutes > settings.commuteLimitMinutes ? [words.tooFar] : []),
    ].join(" · ");
  return (
    <>
      <Input
        type="search"
        ref={focusFirst}
        allowClear
        aria-label={words.findCampus}
        placeholder={words.findCampus}
        value={query}
        onChange={({ target }) => setQuery(target.value)}
        onPressEnter={(event) => {
          // the focus goes back to the button that opened this, and the key would press it again
          event.preventDefault();
          if (ways[0]) onChoose(ways[0].campus.campusId);
        }}
      />
      <ul className={styles.destinations}>
        {ways.map((way) => (
          <li key={way.campus.campusId}>
            <button
              type="button"
              className={styles.campus}
              aria-pressed={present === way.campus.campusId}
              onClick={() => onChoose(way.campus.campusId)}
            >
              <span className={styles.campusName}>{way.campus.name}</span>
              <span className={`${styles.campusFigures} figures`}>{notes(way)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
