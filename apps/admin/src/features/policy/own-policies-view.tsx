import type { CivilDate } from "@qitong/domain";
import { policyCategories, waitsForAcknowledgement } from "@qitong/domain/management";
import { formatDate, formatInstant, Row, Section, Stack, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import type { OwnPolicy } from "./policy-row";
import styles from "./policy.module.css";
import { readingTexts } from "./reading-texts";

export interface OwnPoliciesViewProps {
  readonly rows: readonly OwnPolicy[];
  readonly today: CivilDate;
  readonly renderName: (row: OwnPolicy) => ReactNode;
}

/** What waits for one first; one column, because it is read on a phone. */
export function OwnPoliciesView({ rows, today, renderName }: OwnPoliciesViewProps) {
  const words = useTexts(readingTexts);
  const waiting = rows.filter(waitsForAcknowledgement);
  const others = rows.filter((row) => !waitsForAcknowledgement(row));
  const list = (of: readonly OwnPolicy[]) => (
    <ul className={styles.plain}>
      {of.map((row) => (
        <li key={row.id} className="card">
          <Reading row={row} today={today} renderName={renderName} />
        </li>
      ))}
    </ul>
  );
  return (
    <Stack wide>
      <Section title={words.waiting}>
        {waiting.length === 0 ? <p className="soft">{words.waitingNone}</p> : list(waiting)}
      </Section>
      <Section title={words.mine}>
        {others.length === 0 ? <p className="soft">{words.mineNone}</p> : list(others)}
      </Section>
    </Stack>
  );
}

function Reading({ row, today, renderName }: { readonly row: OwnPolicy } & Pick<OwnPoliciesViewProps, "today" | "renderName">) {
  const words = useTexts(readingTexts);
  const language = useLanguage();
  const { acknowledgeUntil, effectiveOn, remindedAt, acknowledgedAt } = row;
  const date = formatDate(language, effectiveOn);
  return (
    <>
      <span className={styles.name}>{renderName(row)}</span>
      <span className="soft">
        {row.ownerName} · {policyCategories[row.category][language]} · {words.versionOf(row.version)} · {effectiveOn > today ? words.ahead(date) : words.since(date)}
      </span>
      {row.note !== "" && <span>{row.note}</span>}
      {waitsForAcknowledgement(row) && (
        <Row>
          {acknowledgeUntil !== null && (
            <StatusTag tone={acknowledgeUntil < today ? "bad" : "warn"}>
              {acknowledgeUntil < today ? words.overdue(formatDate(language, acknowledgeUntil)) : words.by(formatDate(language, acknowledgeUntil))}
            </StatusTag>
          )}
          {remindedAt !== null && <span className="soft">{words.remindedAt(formatInstant(language, remindedAt))}</span>}
        </Row>
      )}
      {acknowledgedAt !== null && <span className="soft">{words.acknowledgedAt(formatInstant(language, acknowledgedAt))}</span>}
    </>
  );
}
