import { useDroppable } from "@dnd-kit/core";
import type { CampusId } from "@qitong/domain";
import { useTexts } from "@qitong/ui";
import { Input } from "antd";
import { memo, useState } from "react";
import { matchesScope, type PinyinMatch } from "../../shell/scope-options";
import { editorTexts } from "./editor-texts";
import type { PlanCampus } from "../plan/plan-types";
import styles from "./transfer-plan.module.css";
import type { PlanCheck } from "./use-plan-check";

export interface CampusBoardProps {
  readonly campuses: readonly PlanCampus[];
  readonly teachersAt: ReadonlyMap<CampusId, number>;
  readonly check: PlanCheck;
  readonly selected: string | undefined;
  readonly pinyin: PinyinMatch | undefined;
  readonly onSearch: () => void;
  readonly onSelect: (campusId: CampusId | undefined) => void;
}

/** Every campus as a place to drop a teacher on, and as a filter of the list beside it. */
export const CampusBoard = memo(function CampusBoard({ campuses, teachersAt, check, selected, pinyin, onSearch, onSelect }: CampusBoardProps) {
  const words = useTexts(editorTexts);
  const [query, setQuery] = useState("");
  const shown = campuses.filter((campus) => matchesScope(campus.name, query, pinyin));
  return (
    <section className={styles.board} aria-label={words.campuses}>
      <Input
        type="search"
        allowClear
        aria-label={words.findCampus}
        placeholder={words.findCampus}
        value={query}
        onFocus={onSearch}
        onChange={({ target }) => setQuery(target.value)}
      />
      <ul className={styles.campuses}>
        <li>
          <button type="button" className={styles.campus} aria-pressed={selected === undefined} onClick={() => onSelect(undefined)}>
            {words.allCampuses}
          </button>
        </li>
        {shown.map((campus) => (
          <li key={campus.campusId}>
            <CampusCard
              campus={campus}
              teachers={teachersAt.get(campus.campusId) ?? 0}
              check={check}
              isSelected={selected === campus.campusId}
              onSelect={() => onSelect(selected === campus.campusId ? undefined : campus.campusId)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
});

interface CampusCardProps {
  readonly campus: PlanCampus;
  readonly teachers: number;
  readonly check: PlanCheck;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

function CampusCard({ campus, teachers, check, isSelected, onSelect }: CampusCardProps) {
  const words = useTexts(editorTexts);
  const { setNodeRef, isOver } = useDroppable({ id: campus.campusId });
  const impact = check.impactAt.get(campus.campusId);
  const incoming = impact?.incoming ?? 0;
  const outgoing = impact?.outgoing ?? 0;
  const refusals = check.ofCampus.get(campus.campusId)?.length ?? 0;
  return (
    <button ref={setNodeRef} type="button" className={`${styles.campus} ${isOver ? styles.over : ""}`} aria-pressed={isSelected} onClick={onSelect}>
      <span className={styles.campusName}>{campus.name}</span>
      {campus.entityName !== campus.name && <span className={styles.entityName}>{campus.entityName}</span>}
      <span className={`${styles.campusFigures} figures`}>
        {words.teachersAt(teachers + incoming - outgoing)}
        {(incoming > 0 || outgoing > 0) && <span> · {words.inOut(incoming, outgoing)}</span>}
      </span>
      {refusals > 0 && <span className={styles.campusRefusals}>{words.hasRefusals(refusals)}</span>}
    </button>
  );
}
