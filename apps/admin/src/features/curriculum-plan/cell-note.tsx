import { cellReader, isAtCell, periodsOf, type PlanContent, type PlanFinding } from "@qitong/domain/curriculum";
import { Row, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import { courseWord, sayFinding } from "./finding-texts";
import { panelTexts } from "./panel-texts";
import type { ActiveCell } from "./plan-grid";
import { gridTexts } from "./plan-texts";

export interface CellNoteProps {
  readonly active: ActiveCell;
  readonly content: PlanContent;
  readonly findings: readonly PlanFinding[];
  readonly before?: PlanContent | undefined;
  readonly campusNameOf: (campusId: string) => string;
  /** The act on this cell, for who edits. */
  readonly action?: ReactNode;
}

/** All that is known of the cell one is in: what was found, where campuses differ and why, what it was last year. */
export function CellNote({ active: { course, grade }, content, findings, before, campusNameOf, action }: CellNoteProps) {
  const words = useTexts(gridTexts);
  const panels = useTexts(panelTexts);
  const language = useLanguage();
  const here = findings.filter((finding) => isAtCell(finding) && finding.code === course.code && finding.grade === grade);
  const variants = content.variants.filter((variant) => variant.code === course.code && variant.grade === grade);
  return (
    <Row>
      <strong>{words.cell(courseWord(language, { courses: [course] }, course.code), grade)}</strong>
      {before && <span className="soft">{words.lastYear(periodsOf(cellReader({ ...before, variants: [] })(course.code, grade)))}</span>}
      {here.map((finding) => (
        <StatusTag key={JSON.stringify(finding)} tone={finding.severity === "error" ? "bad" : "warn"}>
          {`${panels.severityOf(finding.severity)} · ${sayFinding(language, content, finding)}`}
        </StatusTag>
      ))}
      {variants.map((variant) => (
        <StatusTag key={variant.campusId} tone="running">
          {words.variantHere(campusNameOf(variant.campusId), periodsOf(variant.halfPeriods), variant.reason)}
        </StatusTag>
      ))}
      {action}
    </Row>
  );
}
