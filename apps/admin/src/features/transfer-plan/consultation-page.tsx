import type { PersonId } from "@qitong/domain";
import { ErrorState, LoadingState, PageHeader, useAnnouncing, useTexts } from "@qitong/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { staffing } from "../../connection/services";
import { useScope } from "../../shell/scope";
import { ConsultationView } from "./consultation-view";
import { decisionTexts } from "./decision-texts";
import type { Consultation } from "../plan/plan-types";
import type { PlanNames } from "../plan/plan-names";
import { usePlanFailure } from "./use-plan-acts";

export function ConsultationPage() {
  const words = useTexts(decisionTexts);
  const scope = useScope();
  const asked = useQuery(staffing.transferPlan.consultation.queryOptions({ scope }));
  return (
    <>
      <PageHeader title={words.title} about={words.about} />
      {asked.error ? (
        <ErrorState onRetry={() => void asked.refetch()} />
      ) : asked.data ? (
        <Answering consultation={asked.data} />
      ) : (
        <LoadingState />
      )}
    </>
  );
}

function Answering({ consultation }: { readonly consultation: Consultation }) {
  const words = useTexts(decisionTexts);
  const { announce } = useAnnouncing();
  const queries = useQueryClient();
  const names = useMemo(() => namesIn(consultation), [consultation]);
  const answer = useMutation(
    staffing.transferPlan.answer.mutationOptions({
      onError: usePlanFailure(names),
      // Also when it was refused: the question on screen may be older than the plan.
      onSettled: () => queries.invalidateQueries({ queryKey: staffing.transferPlan.pathKey() }),
      onSuccess: (_answer, { answers }) => {
        for (const { personId, agrees } of answers.slice(0, 1)) {
          announce(words.answered(answers.length === 1 ? names.person(personId as PersonId) : String(answers.length), agrees ? words.yes : words.no));
        }
      },
    }),
  );
  return (
    <ConsultationView
      plans={consultation.plans}
      busy={answer.isPending}
      onAnswer={(planId, answers) => answer.mutateAsync({ planId, entityId: consultation.entityId, answers: [...answers] })}
    />
  );
}

function namesIn({ plans }: Consultation): PlanNames {
  const people = new Map(plans.flatMap((plan) => plan.questions.map((question) => [question.personId, question.name])));
  return { person: (id) => people.get(id) ?? id, campus: (id) => id, entity: (id) => id };
}
