import { HolderOutlined } from "@ant-design/icons";
import { useDraggable } from "@dnd-kit/core";
import type { CampusId, PersonId } from "@qitong/domain";
import { DataTable, EmptyState, StatusTag, useLanguage, useTexts, type Column } from "@qitong/ui";
import { Button, Popover } from "antd";
import { memo, type ReactNode } from "react";
import { rotationBarTexts } from "../staff-record/rotation-bar-texts";
import { subjectWord } from "../staff-record/staff-words";
import { editorTexts } from "./editor-texts";
import type { PlanNames } from "../plan/plan-names";
import type { PlanTeacher } from "../plan/plan-types";
import styles from "./transfer-plan.module.css";
import type { PlanCheck } from "./use-plan-check";
import { whyTexts } from "./why-texts";
import { WishNote, type WishOf } from "./wish-note";

export interface TeacherTableProps {
  readonly rows: readonly PlanTeacher[];
  readonly names: PlanNames;
  readonly toCampusOf: ReadonlyMap<PersonId, CampusId>;
  readonly check: PlanCheck;
  readonly mayEdit: boolean;
  readonly wishOf: WishOf;
  readonly onChoose: (teacher: PlanTeacher) => void;
  readonly onTakeOut: (teacher: PlanTeacher) => void;
  readonly onExplain: (teacher: PlanTeacher) => void;
  readonly toolbar: ReactNode;
}

/** Each move draws the rows again, and a row has buttons: a whole campus of them at once would make an edit wait. */
const rowsDrawnAgain = 40;

export const TeacherTable = memo(function TeacherTable(props: TeacherTableProps) {
  const { rows, names, toCampusOf, check, mayEdit, wishOf, onChoose, onTakeOut, onExplain, toolbar } = props;
  const words = useTexts(editorTexts);
  const language = useLanguage();
  const columns: Column<PlanTeacher>[] = [
    {
      key: "name",
      title: words.name,
      width: 180,
      sortBy: (row) => row.name,
      render: (row) => (
        <span className={styles.teacher} id={`teacher-${row.personId}`} tabIndex={-1}>
          {mayEdit && <DragHandle teacher={row} />}
          <span>{row.name}</span>
          {row.backbone === true && <StatusTag tone="good">{words.backbone}</StatusTag>}
        </span>
      ),
    },
    { key: "subject", title: words.subject, width: 80, render: (row) => subjectWord(language, row.subject), sortBy: (row) => row.subject },
    {
      key: "from",
      title: words.from,
      width: 130,
      sortBy: (row) => names.campus(row.campusId),
      render: (row) => (
        <span className={styles.place}>
          {names.campus(row.campusId)}
          {row.atCampusSince !== null && <span className="soft figures">{words.since(row.atCampusSince.slice(0, 7))}</span>}
        </span>
      ),
    },
    {
      key: "to",
      title: words.to,
      width: 170,
      render: (row) => (
        <span className={styles.place}>
          <Destination
            teacher={row}
            to={toCampusOf.get(row.personId)}
            names={names}
            mayEdit={mayEdit}
            onChoose={onChoose}
            onTakeOut={onTakeOut}
            onExplain={onExplain}
          />
          <WishNote wishes={wishOf.get(row.personId)} names={names} />
        </span>
      ),
    },
  ];
  return (
    <DataTable
      label={words.teachers}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.personId}
      rowTone={(row) => (check.ofTeacher.has(row.personId) ? "bad" : toCampusOf.has(row.personId) ? "good" : undefined)}
      drawAllUpTo={rowsDrawnAgain}
      empty={<EmptyState title={words.noTeachers} about={words.noTeachersAbout} />}
      toolbar={toolbar}
    />
  );
});

/** For the mouse and the finger; the keyboard has the button in the last column. */
function DragHandle({ teacher }: { readonly teacher: PlanTeacher }) {
  const { setNodeRef, listeners } = useDraggable({ id: teacher.personId, data: { teacher } });
  return (
    <span ref={setNodeRef} className={styles.handle} aria-hidden="true" {...listeners}>
      <HolderOutlined />
    </span>
  );
}

interface DestinationProps extends Pick<TeacherTableProps, "names" | "mayEdit" | "onChoose" | "onTakeOut" | "onExplain"> {
  readonly teacher: PlanTeacher;
  readonly to: CampusId | undefined;
}

function Destination({ teacher, to, names, mayEdit, onChoose, onTakeOut, onExplain }: DestinationProps) {
  const words = useTexts(editorTexts);
  const whys = useTexts(whyTexts);
  if (to === undefined && !mayEdit) return <Bars teacher={teacher} />;
  const explain = to !== undefined && (
    <Button size="small" type="text" aria-haspopup="dialog" onClick={() => onExplain(teacher)} aria-label={whys.whyOf(teacher.name, names.campus(to))}>
      {whys.why}
    </Button>
  );
  if (to !== undefined && !mayEdit) return <span className={styles.destination}>{names.campus(to)}{explain}</span>;
  if (to !== undefined) {
    return (
      <span className={styles.destination}>
        <Button size="small" onClick={() => onChoose(teacher)} aria-label={words.changeFor(teacher.name, names.campus(to))}>
          {names.campus(to)}
        </Button>
        <Button size="small" type="text" onClick={() => onTakeOut(teacher)} aria-label={words.takeOutOf(teacher.name)}>
          {words.takeOut}
        </Button>
        {explain}
      </span>
    );
  }
  return (
    <span className={styles.destination}>
      <Button size="small" onClick={() => onChoose(teacher)} aria-label={words.chooseOf(teacher.name)}>
        {words.choose}
      </Button>
      <Bars teacher={teacher} />
    </span>
  );
}

function Bars({ teacher }: { readonly teacher: PlanTeacher }) {
  const words = useTexts(editorTexts);
  const language = useLanguage();
  const [first] = teacher.bars;
  if (!first) return null;
  const all = teacher.bars.map((bar) => rotationBarTexts.say(language, bar));
  if (all.length === 1) return <span className={styles.bar}>{all[0]}</span>;
  return (
    <Popover trigger={["hover", "click", "focus"]} title={words.why} content={<ul className={styles.bars}>{all.map((one) => <li key={one}>{one}</li>)}</ul>}>
      <button type="button" className={styles.barButton}>
        {all[0]} +{all.length - 1}
      </button>
    </Popover>
  );
}
