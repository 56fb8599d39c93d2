import type { AlternativeId } from "@qitong/domain";
import { findTransferRefusals, mayAct } from "@qitong/domain/staffing";
import { DateText, LoadingState, PageHeader, useTexts } from "@qitong/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Segmented } from "antd";
import { lazy, startTransition, Suspense, useDeferredValue, useMemo, useState, type ReactNode } from "react";
import { staffing } from "../../connection/services";
import { ExportButton } from "../../shell/export-button";
import { usePermissions, useSession } from "../../shell/session-context";
import { FactsChangedOf } from "./facts-changed";
import { PlanActions, type PlanActionsProps } from "./plan-actions";
import { planNames } from "../plan/plan-names";
import { PlanNotes } from "./plan-notes";
import { planRefusalTexts } from "../plan/plan-refusal-texts";
import { PlanStatusTag, PlanSteps } from "./plan-status";
import { planTexts } from "./plan-texts";
import type { PlanFacts, PlanView } from "../plan/plan-types";
import { SettingsDialog } from "./settings-dialog";
import styles from "./transfer-plan.module.css";
import { usePlanActs } from "./use-plan-acts";

export interface OpenPlanProps {
  readonly plan: PlanView;
  readonly facts: PlanFacts;
  readonly back: ReactNode;
}

// Each part is a page in itself, and one sees one of them at a time.
const Editing = lazy(async () => ({ default: (await import("./editing")).Editing }));
const Comparing = lazy(async () => ({ default: (await import("./comparing")).Comparing }));
const Mapping = lazy(async () => ({ default: (await import("./mapping")).Mapping }));
const ImpactPart = lazy(async () => ({ default: (await import("../plan-impact/impact-part")).ImpactPart }));
const Deciding = lazy(async () => ({ default: (await import("./deciding")).Deciding }));

const parts = ["edit", "compare", "map", "impact", "decide"] as const;
type Part = (typeof parts)[number];

export function OpenPlan({ plan, facts, back }: OpenPlanProps) {
  const words = useTexts(planTexts);
  const session = useSession();
  const queries = useQueryClient();
  const names = useMemo(() => planNames(facts), [facts]);
  const acts = usePlanActs(names);
  const permissions = usePermissions();
  const mayEdit = mayAct(plan.status, "edit") && permissions.includes("plan.draft");
  const isDraft = mayAct(plan.status, "edit");
  const [opened, setOpened] = useState<{ readonly part: Part; readonly status: PlanView["status"] }>();
  // A plan that goes on shows what it now waits for, whatever was open before.
  const part = opened?.status === plan.status ? opened.part : isDraft ? "edit" : "decide";
  const [selectedId, setSelected] = useState<AlternativeId>();
  const selected =
    plan.alternatives.find((one) => one.id === selectedId) ??
    plan.alternatives.find((one) => one.id === plan.chosenAlternativeId) ??
    plan.alternatives[0];
  const { data: answers } = useQuery({ ...staffing.transferPlan.answers.queryOptions({ planId: plan.id }), enabled: !isDraft });
  const noes = answers?.answers.filter((answer) => !answer.agrees).length ?? 0;
  return (
    <>
      <PageHeader
        title={plan.title}
        back={back}
        about={
          <span className={styles.about}>
            <PlanStatusTag status={plan.status} /> {words.schoolYearName(plan.schoolYear)} · {words.effectiveOn} <DateText date={plan.effectiveOn} />
          </span>
        }
        actions={
          <>
            {mayEdit && (
              <SettingsDialog
                plan={plan}
                today={session.today}
                busy={acts.change.isPending}
                onSave={async (change) => {
                  await acts.change.mutateAsync({ planId: plan.id, ...change });
                }}
              />
            )}
            <ExportButton
              label={words.exportPlan}
              disabled={!selected}
              load={() => queries.fetchQuery(staffing.transferPlan.export.queryOptions({ planId: plan.id, ...(selected ? { alternativeId: selected.id } : {}) }))}
            />
            <ActionsOf
              facts={facts}
              plan={{ ...plan, noes }}
              missing={answers?.missing}
              may={(permission) => permissions.includes(permission)}
              me={session.account.personId}
              today={session.today}
              acts={acts}
              texts={planRefusalTexts(names)}
            />
          </>
        }
      />
      <div className={styles.steps}>
        <PlanSteps status={plan.status} />
      </div>
      <PlanNotes plan={plan} names={names} />
      <FactsChangedOf plan={plan} names={names} mayReview={permissions.includes("plan.draft")} acts={acts} />
      <Segmented<Part>
        className={styles.parts ?? ""}
        name="plan-part"
        value={part}
        onChange={(next) => startTransition(() => setOpened({ part: next, status: plan.status }))}
        // After the day of effect the facts have moved on: what the plan did was told at the decision.
        options={parts.filter((value) => value !== "impact" || plan.status !== "effective").map((value) => ({ value, label: words[value] }))}
      />
      <Suspense fallback={<LoadingState rows={12} />}>
        {part === "edit" && (
          <Editing plan={plan} facts={facts} names={names} selected={selected} mayEdit={mayEdit} acts={acts} onSelect={setSelected} />
        )}
        {part === "compare" && <Comparing planId={plan.id} />}
        {part === "impact" && selected && <ImpactPart plan={plan} facts={facts} names={names} alternativeId={selected.id} />}
        {part === "decide" && <Deciding plan={plan} facts={facts} names={names} answers={answers} />}
        {part === "map" && <Mapping plan={plan} facts={facts} selected={selected} acts={acts} onSelect={setSelected} />}
      </Suspense>
    </>
  );
}

type ActionsOfProps = Omit<PlanActionsProps, "submission" | "plan"> & { readonly plan: PlanView & PlanActionsProps["plan"]; readonly facts: PlanFacts };

/** Follows the moves by itself: the page around it is not drawn again at each of them. */
function ActionsOf({ facts, ...rest }: ActionsOfProps) {
  return <PlanActions {...rest} submission={useSubmission(rest.plan, facts)} />;
}

/** What would be submitted, judged here as the server will judge it. */
function useSubmission(plan: PlanView, facts: PlanFacts) {
  const chosen = plan.chosenAlternativeId;
  const wanted = chosen ?? plan.alternatives[0]?.id;
  const { data: latest } = useQuery({
    ...staffing.transferPlan.moves.queryOptions({ planId: plan.id, alternativeId: wanted ?? "" }),
    enabled: wanted !== undefined && chosen !== null,
  });
  const moves = useDeferredValue(latest);
  const settings = plan.settings.transfer;
  return useMemo(() => {
    if (chosen === null) return { moves: [], transferRefusals: [] };
    return moves && { moves, transferRefusals: findTransferRefusals(moves, facts, settings) };
  }, [chosen, moves, facts, settings]);
}
