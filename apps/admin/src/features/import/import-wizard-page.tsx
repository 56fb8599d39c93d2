import { scopeSegment, type DistrictId } from "@qitong/domain";
import type { ImportKind } from "@qitong/domain/import";
import { PageHeader, StepBar, useTexts } from "@qitong/ui";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, type ReactNode } from "react";
import { useScope } from "../../shell/scope";
import { useSession } from "../../shell/session-context";
import { CheckStep } from "./check-step";
import { FileStep } from "./file-step";
import { wizardSteps } from "./import-draft";
import { importTexts, wizardTexts } from "./import-texts";
import styles from "./import.module.css";
import { MappingStep } from "./mapping-step";
import { ResultStep } from "./result-step";
import { useImportWizard } from "./use-import-wizard";

export function ImportWizardPage() {
  const scope = useScope();
  // The menu leads here from a district; an address typed for a school has nothing to import into.
  return scope.kind === "district" ? <ImportWizard districtId={scope.id} /> : null;
}

/** A file about one thing of the district: its kind is given, and so is where one comes from and goes back to. */
export interface ImportAbout {
  readonly kind: ImportKind;
  readonly id: string;
  readonly title: string;
  readonly back: ReactNode;
}

export interface ImportWizardProps {
  readonly districtId: DistrictId;
  readonly about?: ImportAbout;
}

export function ImportWizard({ districtId, about }: ImportWizardProps) {
  const words = useTexts(wizardTexts);
  const { back } = useTexts(importTexts);
  const scope = useScope();
  const { today } = useSession();
  const wizard = useImportWizard(districtId, about);
  const { draft, change, inspection } = wizard;
  // Reading a file ends the first step by itself.
  const step = draft.step === "file" && inspection.data ? "match" : draft.step;
  return (
    <>
      <PageHeader title={about?.title ?? words.title} back={about?.back ?? <Link to="/$scope/imports" params={{ scope: scopeSegment(scope) }}>{back}</Link>} />
      <nav aria-label={words.steps}>
        <StepBar current={wizardSteps.indexOf(step)} steps={wizardSteps.map((one) => words[one])} />
      </nav>
      <section className={styles.step}>
        <StepHeading key={step} takesFocus={draft.pick > 0}>
          {draft.file ? `${words[step]} · ${draft.file.name}` : words[step]}
        </StepHeading>
        {step === "file" && (
          <FileStep
            kind={draft.kind}
            isGiven={about !== undefined}
            isReading={inspection.isFetching}
            refused={wizard.refusedIn(inspection.error)}
            onKind={(importKind) => change({ kind: "kind-chosen", importKind, today })}
            onFile={(file) => void wizard.pickFile(file)}
            onCancel={() => change({ kind: "file-dropped" })}
          />
        )}
        {step === "match" && inspection.data && (
          <MappingStep
            kind={draft.kind}
            inspection={inspection.data}
            mapping={wizard.mapping}
            effectiveOn={draft.effectiveOn}
            onPlace={(sheet, headerRow) => change({ kind: "table-placed", sheet, headerRow })}
            onMapping={(mapping) => change({ kind: "mapping-changed", mapping })}
            onDay={(effectiveOn) => change({ kind: "day-changed", effectiveOn })}
            onBack={() => change({ kind: "file-dropped" })}
            onNext={() => change({ kind: "step-changed", step: "check" })}
          />
        )}
        {step === "check" && <Checking wizard={wizard} />}
        {step === "done" && wizard.commit.data && (
          <ResultStep kind={draft.kind} importId={wizard.commit.data.importId} counts={wizard.commit.data.counts} next={about?.back} onAgain={() => change({ kind: "file-dropped" })} />
        )}
      </section>
    </>
  );
}

/** A new step begins at its heading, for the keyboard and the screen reader; the first one leaves that to the page's. */
function StepHeading({ takesFocus, children }: { readonly takesFocus: boolean; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}

function Checking({ wizard }: { readonly wizard: ReturnType<typeof useImportWizard> }) {
  const { draft, change, preview, commit, rejected, shown, setShown } = wizard;
  const refused = [...wizard.refusedIn(preview.error), ...wizard.refusedIn(commit.error)];
  return (
    <CheckStep
      kind={draft.kind}
      counts={preview.data?.counts}
      rows={preview.data?.rows}
      total={preview.data?.total ?? 0}
      outcome={shown.outcome}
      error={preview.error && refused.length === 0 ? preview.error : null}
      isJudging={preview.isFetching}
      isWriting={commit.isPending}
      isDownloading={rejected.isPending}
      refused={refused}
      onOutcome={(outcome) => setShown({ ...shown, outcome })}
      onMore={wizard.showMore}
      onRetry={() => void preview.refetch()}
      onDownload={() => rejected.mutate()}
      onBack={() => change({ kind: "step-changed", step: "match" })}
      onCommit={(skipRejected) => preview.data && commit.mutate({ digest: preview.data.digest, skipRejected })}
    />
  );
}
