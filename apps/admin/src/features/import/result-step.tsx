import { scopeSegment, type ImportId } from "@qitong/domain";
import type { ImportKind, OutcomeCounts } from "@qitong/domain/import";
import { useTexts } from "@qitong/ui";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useScope } from "../../shell/scope";
import { wizardTexts } from "./import-texts";
import styles from "./import.module.css";

export interface ResultStepProps {
  readonly kind: ImportKind;
  readonly importId: ImportId;
  readonly counts: OutcomeCounts;
  /** Where the file's things are to be seen, for a kind that has a page of its own. */
  readonly next?: ReactNode;
  readonly onAgain: () => void;
}

export function ResultStep({ kind, importId, counts, next, onAgain }: ResultStepProps) {
  const words = useTexts(wizardTexts);
  const scope = scopeSegment(useScope());
  return (
    <div className={styles.result}>
      <output className={styles.success}>{words.success(counts.new, counts.changed)}</output>
      <p className="soft">{words.successAbout}</p>
      {next === undefined && (
        <Link to="/$scope/imports/$kind/$importId" params={{ scope, kind, importId }}>
          {words.seeRun}
        </Link>
      )}
      {next !== undefined ? (
        next
      ) : kind === "teachers" ? (
        <Link to="/$scope/staff" params={{ scope }}>{words.seeStaff}</Link>
      ) : (
        <Link to="/$scope/schools" params={{ scope }}>{words.seeSchools}</Link>
      )}
      <Button type="primary" onClick={onAgain}>
        {words.again}
      </Button>
    </div>
  );
}
