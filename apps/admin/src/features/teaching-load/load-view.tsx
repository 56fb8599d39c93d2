import { cellKey, checkTeachingLoad, fitOf, periodsOf, restOfYear, type LoadCell, type SuggestionReason, type TaughtPart } from "@qitong/domain/curriculum";
import { formatPeriod, LoadingState, Row, Stack, StatusTag, Toolbar, useLanguage, useTexts } from "@qitong/ui";
import { Segmented } from "antd";
import { lazy, Suspense, useMemo, useState, type ReactNode } from "react";
import { courseWord } from "../curriculum-plan/finding-texts";
import { askedOf } from "./load-draft";
import { LoadGrid, type ActiveLoadCell } from "./load-grid";
import { LoadFindings, TeacherLoadsPanel, UncoveredCount } from "./load-panels";
import type { SchoolLoad } from "./load-rows";
import { loadTexts } from "./load-texts";
import { nameOfTeacher, sayLoadFinding } from "./load-words";

// With its calendar it is half of the page, and nobody has it who only reads.
const LoadCellEditor = lazy(() => import("./load-cell-editor"));

export interface LoadViewProps {
  readonly found: SchoolLoad & { readonly content: NonNullable<SchoolLoad["content"]> };
  readonly cells: readonly LoadCell[];
  readonly changed: ReadonlySet<string>;
  readonly reasons: ReadonlyMap<string, readonly SuggestionReason[]>;
  /** Absent where it is read only. */
  readonly onChange?: (cell: LoadCell) => void;
  readonly toolbar?: ReactNode;
}

/** A school's teaching load, checked at each change by the function that the server's export runs. */
export function LoadView({ found, cells, changed, reasons, onChange, toolbar }: LoadViewProps) {
  const words = useTexts(loadTexts);
  const [campusId, setCampus] = useState<string>("all");
  const [active, setActive] = useState<ActiveLoadCell>();
  const findings = useMemo(() => checkTeachingLoad(cells, found), [cells, found]);
  const classes = found.classes.filter((one) => campusId === "all" || one.campusId === campusId);
  return (
    <Stack>
      <Toolbar>
        {found.campuses.length > 1 && (
          <Segmented
            aria-label={words.campus}
            value={campusId}
            options={[{ value: "all", label: words.allCampuses }, ...found.campuses.map((campus) => ({ value: campus.campusId as string, label: campus.name }))]}
            onChange={(chosen) => {
              setCampus(chosen);
              setActive(undefined);
            }}
          />
        )}
        <UncoveredCount findings={findings} found={found} />
        {toolbar}
      </Toolbar>
      <LoadGrid
        naming={found}
        classes={classes}
        cells={cells}
        findings={findings}
        changed={changed}
        from={restOfYear(found.schoolYear, found.today).startsOn}
        active={active}
        onActive={setActive}
        note={active && <CellNote found={found} active={active} cells={cells} findings={findings} reasons={reasons} {...(onChange ? { onChange } : {})} />}
      />
      <LoadFindings findings={findings} naming={found} />
      <TeacherLoadsPanel cells={cells} found={found} />
    </Stack>
  );
}

type CellNoteProps = Pick<LoadViewProps, "found" | "cells" | "reasons" | "onChange"> & { readonly active: ActiveLoadCell; readonly findings: ReturnType<typeof checkTeachingLoad> };

/** All that is known of one cell, and for who edits, its editor. */
function CellNote({ found, active, cells, findings, reasons, onChange }: CellNoteProps) {
  const words = useTexts(loadTexts);
  const language = useLanguage();
  const { class: one, course } = active;
  const key = cellKey(one.classId, course.code);
  const asked = askedOf(found.content, found.classes)(one, course.code);
  const parts = cells.find((cell) => cellKey(cell.classId, cell.code) === key)?.parts ?? [];
  const here = findings.filter((finding) => "code" in finding && finding.code === course.code && finding.classId === one.classId);
  const why = reasons.get(key);
  return (
    <>
      <Row>
        <strong>{words.cell(one.name, courseWord(language, found.content, course.code))}</strong>
        <span className="soft">{words.asked(periodsOf(asked))}</span>
        {!onChange && parts.map((part) => <PartWords key={`${part.personId} ${part.startsOn ?? ""}`} found={found} part={part} active={active} />)}
        {here.map((finding) => <StatusTag key={JSON.stringify(finding)} tone={finding.kind === "uncovered" ? "bad" : "warn"}>{sayLoadFinding(language, finding, found)}</StatusTag>)}
        {why && <span className="soft">{words.because(why.map((reason) => words.reason(reason)).join(language === "zh" ? "、" : ", "))}</span>}
      </Row>
      {onChange && (
        <Suspense fallback={<LoadingState rows={1} />}>
          <LoadCellEditor key={key} found={found} active={active} asked={asked} cells={cells} parts={parts} onChange={(next) => onChange({ classId: one.classId, code: course.code, parts: next })} />
        </Suspense>
      )}
    </>
  );
}

function PartWords({ found, part, active }: { readonly found: LoadViewProps["found"]; readonly part: TaughtPart; readonly active: ActiveLoadCell }) {
  const words = useTexts(loadTexts);
  const language = useLanguage();
  const teacher = found.teachers.find(({ personId }) => personId === part.personId);
  const fit = teacher && fitOf(teacher, active.course);
  const period = part.startsOn !== null ? formatPeriod(language, part.startsOn, part.endsOn) : part.endsOn !== null ? `– ${part.endsOn}` : undefined;
  return <span>{[nameOfTeacher(found, part.personId), String(periodsOf(part.halfPeriods)), ...(fit ? [words.reason(fit)] : []), ...(period ? [period] : [])].join(" · ")}</span>;
}
