import { checkPlan, gradesOfAll } from "@qitong/domain/curriculum";
import { EmptyState, formatDate, Section, Stack, useLanguage, useTexts } from "@qitong/ui";
import { CellNote } from "./cell-note";
import { PlanGrid } from "./plan-grid";
import type { OwnPlan } from "./plan-rows";
import { planTexts } from "./plan-texts";
import { VariantsPanel } from "./variants-panel";

/** What a teacher teaches by: the plan in force of each school where one works, with what its campuses do otherwise. */
export function OwnPlansView({ schools }: { readonly schools: readonly OwnPlan[] }) {
  const words = useTexts(planTexts);
  const language = useLanguage();
  if (schools.length === 0) return <EmptyState title={words.ownNone} about={words.ownNoneAbout} />;
  return (
    <Stack wide>
      {schools.map(({ entityId, entityName, schoolYear, campuses, settings, plan }) => (
        <Section key={entityId} title={entityName ?? "—"} {...(plan?.startsOn ? { about: words.holdsFrom(formatDate(language, plan.startsOn)) } : {})}>
          {plan ? (
            <Stack>
              <PlanGrid
                content={plan.content}
                rows={plan.content.courses}
                taught={gradesOfAll(campuses.map(({ stage }) => stage))}
                findings={checkPlan(plan.content, { campuses, settings })}
                covers={null}
                renderNote={(active) => active && <CellNote active={active} content={plan.content} findings={[]} campusNameOf={(id) => campuses.find(({ campusId }) => campusId === id)?.name ?? "—"} />}
              />
              {plan.content.variants.length > 0 && <VariantsPanel content={plan.content} campuses={campuses} rows={plan.content.courses} />}
            </Stack>
          ) : (
            <EmptyState title={words.none(words.yearOf(schoolYear))} about={words.noneToRead} />
          )}
        </Section>
      ))}
    </Stack>
  );
}
