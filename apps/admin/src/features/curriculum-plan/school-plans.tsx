import type { Scope } from "@qitong/domain";
import { adoptionDay, checkPlan } from "@qitong/domain/curriculum";
import { schoolYearOf } from "@qitong/domain/calendar";
import { ConfirmButton, EmptyState, formatDate, formatInstant, formatPeriod, LoadingState, PageHeader, Row, Stack, StatusTag, Toolbar, useLanguage, usePhoneWidth, useTexts } from "@qitong/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useBlocker } from "@tanstack/react-router";
import { Button, Segmented, Select, Switch } from "antd";
import type { ReactNode } from "react";
import { curriculum } from "../../connection/services";
import { ExportButton } from "../../shell/export-button";
import { PageFailed } from "../../shell/page-failed";
import { useSession } from "../../shell/session-context";
import { useUrlFilters } from "../../shell/url-filters";
import { panelTexts } from "./panel-texts";
import { PlanEditor } from "./plan-editor";
import type { SchoolPlans, ShownPlan } from "./plan-rows";
import { planTexts } from "./plan-texts";
import { PlanView } from "./plan-view";
import { useEditedDraft } from "./use-edited-draft";
import { usePlanActs } from "./use-plan-acts";

export const planAddressKeys = ["year", "plan", "compare"];

export interface SchoolPlansOfProps {
  readonly scope: Exclude<Scope, { kind: "district" }>;
  readonly back?: ReactNode;
}

/** The plans of one school for a year: the one in force, and the draft for who edits it. */
export function SchoolPlansOf({ scope, back }: SchoolPlansOfProps) {
  const words = useTexts(planTexts);
  const { today } = useSession();
  const [address, setAddress] = useUrlFilters(planAddressKeys);
  const schoolYear = yearIn(address["year"]) ?? schoolYearOf(today);
  const found = useQuery(curriculum.plan.ofSchool.queryOptions({ scope, schoolYear }));
  if (found.error) return <PageFailed error={found.error} reset={() => void found.refetch()} />;
  if (!found.data) return <LoadingState rows={12} />;
  const { inForce, draft, replaced, before, mayEdit } = found.data;
  const wantsDraft = address["plan"] === undefined ? inForce === null && draft !== null : address["plan"] === "draft";
  const plan = (wantsDraft && mayEdit) || !inForce ? (draft ?? inForce) : inForce;
  const isCompared = address["compare"] === "1" && before !== null;
  const change = (part: Readonly<Record<string, string | undefined>>) =>
    setAddress(Object.fromEntries(Object.entries({ ...address, ...part }).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]))));
  return (
    <>
      <Head found={found.data} scope={scope} plan={plan} back={back} onYear={(year) => change({ year: String(year), plan: undefined })} onDraft={() => change({ plan: "draft" })} />
      <Stack>
        {plan && (
          <Toolbar>
            {inForce && draft && (
              <Segmented
                aria-label={words.which}
                value={plan.id}
                options={[{ value: inForce.id, label: words.inForce }, { value: draft.id, label: words.draft }]}
                onChange={(id) => change({ plan: id === draft.id ? "draft" : "in-force" })}
              />
            )}
            <PlanState plan={plan} />
            <Row>
              <Switch id="compare" size="small" checked={isCompared} disabled={!before} onChange={(isOn) => change({ compare: isOn ? "1" : undefined })} />
              <label htmlFor="compare">{before ? words.compare : words.compareNone}</label>
            </Row>
          </Toolbar>
        )}
        {plan?.status === "draft" && mayEdit ? (
          <EditedDraft found={found.data} draft={plan} isCompared={isCompared} />
        ) : (
          plan && <PlanView found={found.data} content={plan.content} before={isCompared ? before?.content : undefined} />
        )}
        {!plan && <EmptyState title={words.none(words.yearOf(schoolYear))} about={mayEdit ? words.noneAbout : words.noneToRead} action={<Openings found={found.data} onDraft={() => change({ plan: "draft" })} />} />}
        {plan && <p className="soft">{words.legend}</p>}
        {replaced.map((one) => <PlanState key={one.id} plan={one} />)}
      </Stack>
    </>
  );
}

function yearIn(text: string | undefined): number | undefined {
  const year = Number(text);
  return text !== undefined && Number.isInteger(year) && year >= 1990 && year <= 2100 ? year : undefined;
}

function PlanState({ plan: { status, startsOn, endsOn, keptAt, keptByName } }: { readonly plan: ShownPlan }) {
  const words = useTexts(planTexts);
  const language = useLanguage();
  const period = startsOn === null ? undefined : endsOn === null ? words.holdsFrom(formatDate(language, startsOn)) : endsOn > startsOn ? words.heldFor(formatPeriod(language, startsOn, endsOn)) : undefined;
  return (
    <Row>
      <StatusTag tone={status === "in-force" ? "good" : status === "draft" ? "running" : "calm"}>{words.statusOf(status)}</StatusTag>
      {period !== undefined && <span className="soft">{period}</span>}
      <span className="soft">{words.keptBy(keptByName ?? "—", formatInstant(language, keptAt))}</span>
    </Row>
  );
}

interface HeadProps extends SchoolPlansOfProps {
  readonly found: SchoolPlans;
  readonly plan: ShownPlan | null;
  readonly onYear: (year: number) => void;
  readonly onDraft: () => void;
}

function Head({ found, scope, plan, back, onYear, onDraft }: HeadProps) {
  const words = useTexts(planTexts);
  const language = useLanguage();
  const queries = useQueryClient();
  const { today } = useSession();
  const current = schoolYearOf(today);
  const years = [...new Set([current + 1, current, current - 1, found.schoolYear, ...found.years])].toSorted((a, b) => b - a);
  const written = { scope, schoolYear: found.schoolYear, which: plan?.status === "draft" ? ("draft" as const) : ("in-force" as const), language };
  return (
    <PageHeader
      title={words.ofSchool(found.entityName ?? "—")}
      {...(back === undefined ? {} : { back })}
      actions={
        <>
          <Select aria-label={words.year} value={found.schoolYear} options={years.map((year) => ({ value: year, label: words.yearOf(year) }))} onChange={onYear} />
          {plan && <ExportButton load={() => queries.fetchQuery({ ...curriculum.plan.export.queryOptions(written), staleTime: 0 })} />}
          {plan && <ExportButton label={words.print} load={() => queries.fetchQuery({ ...curriculum.plan.print.queryOptions(written), staleTime: 0 })} />}
          {found.inForce && !found.draft && <Openings found={found} onDraft={onDraft} />}
        </>
      }
    />
  );
}

/** The ways to begin a draft, for who may; what cannot be copied is not offered. */
function Openings({ found, onDraft }: Pick<HeadProps, "found" | "onDraft">) {
  const words = useTexts(planTexts);
  const acts = usePlanActs();
  const { entityId, schoolYear, before, inForce, mayEdit, campuses, today } = found;
  if (!mayEdit || campuses.length === 0 || schoolYear < schoolYearOf(today)) return null;
  const open = (origin: "example" | "last-year" | "in-force") => void acts.open(entityId, schoolYear, origin).then(onDraft, () => undefined);
  if (inForce) return <Button loading={acts.opening} onClick={() => open("in-force")}>{words.revise}</Button>;
  return (
    <>
      {before && <Button type="primary" loading={acts.opening} onClick={() => open("last-year")}>{words.openLastYear}</Button>}
      <Button type={before ? "default" : "primary"} title={words.exampleAbout} loading={acts.opening} onClick={() => open("example")}>{words.openExample}</Button>
    </>
  );
}

function EditedDraft({ found, draft, isCompared }: { readonly found: SchoolPlans; readonly draft: ShownPlan; readonly isCompared: boolean }) {
  const words = useTexts(planTexts);
  const panels = useTexts(panelTexts);
  const isPhone = usePhoneWidth();
  const acts = usePlanActs();
  const { base, content, isChanged, change, undo, reload } = useEditedDraft(draft);
  useBlocker({ shouldBlockFn: () => isChanged && !window.confirm(panels.leave), enableBeforeUnload: isChanged });
  const before = isCompared ? found.before?.content : undefined;
  const edit = { found, content, before };
  return (
    <>
      <DraftActs found={found} draft={base} isChanged={isChanged} acts={acts} />
      {isPhone ? (
        <>
          <p className="soft">{words.phone}</p>
          <PlanView {...edit} />
        </>
      ) : (
        <PlanEditor
          {...edit}
          latest={draft}
          base={base}
          isChanged={isChanged}
          refused={acts.refused}
          busy={acts.keeping}
          onChange={change}
          onKeep={(next) => void acts.keep(base.id, base.version, next).catch(() => undefined)}
          onUndo={() => {
            undo();
            acts.reset();
          }}
          onReload={() => {
            reload();
            acts.reset();
          }}
        />
      )}
    </>
  );
}

interface DraftActsProps {
  readonly found: SchoolPlans;
  readonly draft: ShownPlan;
  readonly isChanged: boolean;
  readonly acts: ReturnType<typeof usePlanActs>;
}

/** What ends a draft. The act is off where the server would refuse it, and says why. */
function DraftActs({ found, draft, isChanged, acts }: DraftActsProps) {
  const words = useTexts(planTexts);
  const language = useLanguage();
  const errors = checkPlan(draft.content, found).filter(({ severity }) => severity === "error").length;
  const startsOn = adoptionDay(found.schoolYear, found.today);
  const reason = isChanged ? words.saveFirst : errors > 0 ? words.notYet(errors) : undefined;
  return (
    <Row>
      {found.mayAdopt && (
        <ConfirmButton
          label={words.adopt}
          type="primary"
          disabled={reason !== undefined}
          question={words.adoptQuestion(words.yearOf(found.schoolYear))}
          consequence={words.adoptAbout(formatDate(language, startsOn), found.inForce !== null)}
          act={words.adopt}
          onConfirm={() => acts.adopt(draft.id, draft.version)}
        />
      )}
      <ConfirmButton label={words.discard} danger question={words.discardQuestion} consequence={words.discardAbout} act={words.discard} onConfirm={() => acts.discard(draft.id, draft.version)} />
      {found.mayAdopt && reason !== undefined && <span className="soft">{reason}</span>}
    </Row>
  );
}

