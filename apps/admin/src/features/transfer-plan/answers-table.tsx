import type { PersonId } from "@qitong/domain";
import { DataTable, EmptyState, StatusTag, useLanguage, useTexts, type Column } from "@qitong/ui";
import { Button } from "antd";
import { useMemo } from "react";
import { subjectWord } from "../staff-record/staff-words";
import { decisionTexts } from "./decision-texts";
import type { PlanNames } from "../plan/plan-names";
import type { PlanAnswers, PlanFacts, PlanMove } from "../plan/plan-types";
import styles from "./transfer-plan.module.css";

type Side = PlanAnswers["due"][number]["side"];

export interface AnswersTableProps {
  readonly moves: readonly PlanMove[] | undefined;
  readonly answers: PlanAnswers | undefined;
  readonly facts: PlanFacts;
  readonly names: PlanNames;
  /** Absent before there are notices to print. */
  readonly onPrint?: (personId: PersonId) => void;
}

/** Every teacher of the submitted plan with what both principals said. */
export function AnswersTable({ moves, answers, facts, names, onPrint }: AnswersTableProps) {
  const words = useTexts(decisionTexts);
  const language = useLanguage();
  const subjectOf = useMemo(() => new Map(facts.teachers.map((teacher) => [teacher.personId, teacher.subject])), [facts]);
  const columns: Column<PlanMove>[] = [
    { key: "name", title: words.teacher, width: 130, render: (row) => names.person(row.personId), sortBy: (row) => names.person(row.personId) },
    { key: "subject", title: words.subject, width: 100, render: (row) => subjectWord(language, subjectOf.get(row.personId) ?? null) },
    { key: "from", title: words.from, width: 160, render: (row) => names.campus(row.fromCampusId), sortBy: (row) => names.campus(row.fromCampusId) },
    { key: "to", title: words.to, width: 160, render: (row) => names.campus(row.toCampusId), sortBy: (row) => names.campus(row.toCampusId) },
    ...(answers ? (["releasing", "receiving"] as const).map((side) => answerColumn(side, answers, words[side])) : []),
    ...(onPrint
      ? [{
          key: "print",
          title: words.print,
          width: 100,
          render: (row: PlanMove) => (
            <Button size="small" onClick={() => onPrint(row.personId)} aria-label={words.printOf(names.person(row.personId))}>
              {words.print}
            </Button>
          ),
        }]
      : []),
  ];
  return (
    <DataTable label={words.answers} rows={moves} columns={columns} rowKey={(row) => row.personId} empty={<EmptyState title={words.none} />} />
  );
}

function answerColumn(side: Side, answers: PlanAnswers, title: string): Column<PlanMove> {
  return { key: side, title, width: 200, render: (row) => <Answer personId={row.personId} side={side} answers={answers} /> };
}

function Answer({ personId, side, answers }: { readonly personId: PersonId; readonly side: Side; readonly answers: PlanAnswers }) {
  const words = useTexts(decisionTexts);
  const isThis = (one: { readonly personId: PersonId; readonly side: Side }) => one.personId === personId && one.side === side;
  const given = answers.answers.find(isThis);
  if (given) {
    return (
      <span className={styles.answer}>
        <StatusTag tone={given.agrees ? "good" : "bad"}>{given.agrees ? words.agrees : words.disagrees}</StatusTag>
        {given.reason !== null && <span>{given.reason}</span>}
      </span>
    );
  }
  if (answers.missing.some(isThis)) return <StatusTag tone="warn">{words.waiting}</StatusTag>;
  if (answers.nobodyToAsk.some(isThis)) return <StatusTag tone="calm">{words.nobody}</StatusTag>;
  return <span className="soft">{words.inside}</span>;
}
