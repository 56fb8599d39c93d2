import { DndContext, DragOverlay, PointerSensor, useSensor, useSensors, type DragEndEvent } from "@dnd-kit/core";
import type { CampusId, CivilDate, PersonId } from "@qitong/domain";
import { explainMove, subjects, type MovePreference } from "@qitong/domain/staffing";
import { FilterBar, type FilterField, type Filters, useAnnouncing, useLanguage, useTexts } from "@qitong/ui";
import { startTransition, useDeferredValue, useEffect, useMemo, useState, type ReactNode } from "react";
import { usePinyin } from "../../shell/use-pinyin";
import { optionsOf } from "../staff-record/staff-words";
import { CampusBoard } from "./campus-board";
import { CheckPanel } from "./check-panel";
import { DestinationDialog } from "./destination-dialog";
import { editorTexts } from "./editor-texts";
import { ImpactPanel } from "./impact-panel";
import { MoveFigures } from "./move-figures";
import type { PlanNames } from "../plan/plan-names";
import { planRefusalTexts } from "../plan/plan-refusal-texts";
import type { PlanFacts, PlanTeacher, PlanView } from "../plan/plan-types";
import { filterTeachers } from "./teacher-rows";
import { TeacherTable } from "./teacher-table";
import styles from "./transfer-plan.module.css";
import type { EditedMoves } from "./use-moves";
import { usePlanCheck } from "./use-plan-check";
import { useSteady } from "./use-steady";
import { WhyDialog } from "./why-dialog";
import { wishesByTeacher } from "./wish-note";

const noPreferences: readonly MovePreference[] = [];

export interface PlanEditorProps {
  readonly facts: PlanFacts;
  readonly settings: PlanView["settings"]["transfer"];
  readonly names: PlanNames;
  readonly edited: EditedMoves;
  readonly mayEdit: boolean;
  readonly filters: Filters;
  readonly onFilter: (filters: Filters) => void;
  /** What teachers wish and refuse, for who may see it. */
  readonly preferences?: readonly MovePreference[] | undefined;
  /** Lets a teacher go out of turn with a reason; absent for who may not edit. */
  readonly onOverride?: ((personId: PersonId, reason: string) => Promise<unknown>) | undefined;
  /** Beside the figures: the optimiser, and swaps to which both agreed. */
  readonly aside?: ReactNode;
  /** The plan's day: years at a school are counted to it. */
  readonly effectiveOn: CivilDate;
  /** The teacher whose move is being explained. */
  readonly explained: PersonId | undefined;
  readonly onExplain: (personId: PersonId | undefined) => void;
  /** In that explanation: the plan sought anew without the move. */
  readonly whatIf?: ReactNode;
}

export function PlanEditor(props: PlanEditorProps) {
  const { facts, settings, names, edited, mayEdit, filters, onFilter, preferences = noPreferences, onOverride, aside } = props;
  const { effectiveOn, explained, onExplain, whatIf } = props;
  const { moves, toCampusOf, setMove } = edited;
  const words = useTexts(editorTexts);
  const { offerUndo } = useAnnouncing();
  const [pinyin, loadPinyin] = usePinyin();
  const [choosing, setChoosing] = useState<PlanTeacher>();
  const [dragged, setDragged] = useState<PlanTeacher>();
  const why = useMemo(
    () => (explained === undefined ? undefined : explainMove(explained, moves ?? [], { facts, settings, effectiveOn })),
    [explained, moves, facts, settings, effectiveOn],
  );
  const check = usePlanCheck(moves, facts, settings, preferences);
  // Figures and refusals follow a move at once; the list, the board and the charts when the browser has time.
  const drawnCheck = useDeferredValue(check);
  const drawnTo = useDeferredValue(toCampusOf);
  const wishOf = useMemo(() => wishesByTeacher(preferences), [preferences]);
  const rows = useTeacherRows(facts, filters, drawnTo, pinyin);
  const teachersAt = useMemo(() => countTeachers(facts.teachers), [facts]);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
  const { q } = filters;
  useEffect(() => {
    if (q !== undefined) loadPinyin();
  }, [q, loadPinyin]);
  const drop = ({ active, over }: DragEndEvent) => {
    setDragged(undefined);
    const teacher = facts.teachers.find((one) => one.personId === active.id);
    const campus = facts.campuses.find((one) => one.campusId === over?.id);
    if (teacher && campus) setMove(teacher, campus.campusId);
  };
  const show = (personId: PersonId) => {
    const teacher = facts.teachers.find((one) => one.personId === personId);
    if (teacher) onFilter({ q: teacher.staffNumber });
  };
  const selectCampus = (campus: CampusId | undefined) => {
    const { campus: _before, ...rest } = filters;
    onFilter(campus === undefined ? rest : { ...rest, campus });
  };
  const acts = useSteady({
    selectCampus,
    loadPinyin,
    onFilter,
    choose: (teacher: PlanTeacher) => {
      loadPinyin();
      setChoosing(teacher);
    },
    send: (campusId: CampusId) => {
      if (choosing) setMove(choosing, campusId);
      // The figures first, then the dialog goes.
      startTransition(() => setChoosing(undefined));
    },
    stopChoosing: () => setChoosing(undefined),
    takeOut: (teacher: PlanTeacher) => {
      const before = toCampusOf.get(teacher.personId);
      setMove(teacher, null);
      if (before !== undefined) offerUndo(words.tookOut(teacher.name), () => setMove(teacher, before));
    },
    explain: ({ personId }: PlanTeacher) => onExplain(personId),
    stopExplaining: () => onExplain(undefined),
  });
  const fields = useTeacherFields();
  const toolbar = useMemo(
    () => (
      <FilterBar table="transfer-plan" fields={fields} filters={filters} onChange={acts.onFilter} count={{ shown: rows.length, all: facts.teachers.length }} />
    ),
    [fields, filters, acts, rows.length, facts],
  );
  const texts = useMemo(() => planRefusalTexts(names), [names]);
  return (
    <DndContext
      sensors={sensors}
      onDragStart={({ active }) => setDragged(facts.teachers.find((one) => one.personId === active.id))}
      onDragCancel={() => setDragged(undefined)}
      onDragEnd={drop}
    >
      <MoveFigures check={check} />
      <div className={styles.editor}>
        <CampusBoard
          campuses={facts.campuses}
          teachersAt={teachersAt}
          check={drawnCheck}
          selected={filters["campus"]}
          pinyin={pinyin}
          onSearch={acts.loadPinyin}
          onSelect={acts.selectCampus}
        />
        <div className={styles.list}>
          <TeacherTable
            rows={rows}
            names={names}
            toCampusOf={drawnTo}
            check={drawnCheck}
            mayEdit={mayEdit}
            wishOf={wishOf}
            onChoose={acts.choose}
            onTakeOut={acts.takeOut}
            onExplain={acts.explain}
            toolbar={toolbar}
          />
        </div>
        <div className={styles.panels}>
          <CheckPanel check={check} texts={texts} onShow={show} onOverride={onOverride} />
          {aside}
          <ImpactPanel stages={drawnCheck.stages} imbalance={drawnCheck.imbalance} />
        </div>
      </div>
      <DestinationDialog
        teacher={choosing}
        facts={facts}
        settings={settings}
        present={choosing && drawnTo.get(choosing.personId)}
        pinyin={pinyin}
        onChoose={acts.send}
        onClose={acts.stopChoosing}
      />
      <WhyDialog
        why={why}
        names={names}
        texts={texts}
        onClose={acts.stopExplaining}
        whatIf={whatIf}
      />
      <DragOverlay>{dragged && <span className={styles.dragged}>{dragged.name}</span>}</DragOverlay>
    </DndContext>
  );
}

function useTeacherRows(facts: PlanFacts, filters: Filters, toCampusOf: EditedMoves["toCampusOf"], pinyin: ReturnType<typeof usePinyin>[0]) {
  const wanted = useDeferredValue(JSON.stringify(filters));
  return useMemo(
    () => filterTeachers(facts.teachers, JSON.parse(wanted) as Filters, { toCampusOf, pinyin }),
    [facts, wanted, toCampusOf, pinyin],
  );
}

function countTeachers(teachers: readonly PlanTeacher[]): Map<CampusId, number> {
  const counts = new Map<CampusId, number>();
  for (const { campusId } of teachers) counts.set(campusId, (counts.get(campusId) ?? 0) + 1);
  return counts;
}

function useTeacherFields(): FilterField[] {
  const words = useTexts(editorTexts);
  const language = useLanguage();
  return useMemo(() => [
    { kind: "search", key: "q", label: words.search },
    { kind: "choice", key: "subject", label: words.subject, options: optionsOf(subjects, language) },
    {
      kind: "choice",
      key: "show",
      label: words.show,
      options: [
        { value: "eligible", label: words.eligible },
        { value: "moved", label: words.moved },
        { value: "backbone", label: words.backboneOnly },
      ],
    },
  ], [words, language]);
}
