import { checkPlan, gradesOfAll, type PlanContent } from "@qitong/domain/curriculum";
import { formatInstant, History, Pairs, Panel, Stack, useLanguage, useTexts } from "@qitong/ui";
import { useMemo, type ReactNode } from "react";
import { CellNote } from "./cell-note";
import { coversOf } from "./grid-cover";
import { panelTexts } from "./panel-texts";
import { rowsOf } from "./plan-draft";
import { PlanGrid } from "./plan-grid";
import { ChangesPanel, CoverPanel, FindingsPanel, SharesPanel } from "./plan-panels";
import type { SchoolPlans } from "./plan-rows";
import { gridTexts } from "./plan-texts";
import { VariantDialog } from "./variant-dialog";
import { VariantsPanel } from "./variants-panel";
import { putVariant } from "./plan-draft";

export interface PlanViewProps {
  readonly found: SchoolPlans;
  readonly content: PlanContent;
  /** Last year's content, where it is laid beside. */
  readonly before?: PlanContent | undefined;
  /** Absent where it is read only. */
  readonly onChange?: (content: PlanContent) => void;
  /** Above the grid: what is set for the plan as a whole. */
  readonly basics?: ReactNode;
}

/** One plan with all that is known of it; checked anew at each change by the function that the server runs. */
export function PlanView({ found, content, before, onChange, basics }: PlanViewProps) {
  const grid = useTexts(gridTexts);
  const { campuses, settings } = found;
  const taught = useMemo(() => gradesOfAll(campuses.map(({ stage }) => stage)), [campuses]);
  const findings = useMemo(() => checkPlan(content, { campuses, settings }), [content, campuses, settings]);
  const covers = useMemo(() => coversOf(content, found), [content, found]);
  const rows = rowsOf(content, taught, settings);
  const campusNameOf = (id: string) => campuses.find(({ campusId }) => campusId === id)?.name ?? "—";
  // Who only reads is not shown rows in which nothing stands.
  const shown = onChange ? rows : rows.filter(({ code }) => content.courses.some((course) => course.code === code));
  return (
    <Stack>
      {basics}
      <PlanGrid
        content={content}
        rows={shown}
        taught={taught}
        findings={findings}
        covers={covers}
        before={before}
        {...(onChange ? { onChange } : {})}
        renderNote={(active) =>
          active && (
            <CellNote
              active={active}
              content={content}
              findings={findings}
              before={before}
              campusNameOf={campusNameOf}
              {...(onChange && campuses.length > 1
                ? {
                    action: (
                      <VariantDialog
                        key={`${active.course.code} ${active.grade}`}
                        label={grid.addVariant}
                        content={content}
                        campuses={campuses}
                        rows={rows}
                        start={{ code: active.course.code, grade: active.grade }}
                        onPut={(variant) => onChange(putVariant(content, variant, active.course))}
                      />
                    ),
                  }
                : {})}
            />
          )
        }
      />
      <FindingsPanel content={content} findings={findings} campusNameOf={campusNameOf} />
      {before && <ChangesPanel content={content} before={before} campusNameOf={campusNameOf} />}
      <Pairs>
        <SharesPanel content={content} taught={taught} settings={settings} />
        <CoverPanel content={content} campuses={campuses} load={found.load} />
      </Pairs>
      {(campuses.length > 1 || content.variants.length > 0) && <VariantsPanel content={content} campuses={campuses} rows={rows} {...(onChange ? { onChange } : {})} />}
      <PlanHistory found={found} />
    </Stack>
  );
}

type EventDetail = { readonly origin?: "example" | "last-year" | "in-force"; readonly changes?: number };

/** What was done with the plans of the year, latest first. */
function PlanHistory({ found: { history } }: Pick<PlanViewProps, "found">) {
  const words = useTexts(panelTexts);
  const language = useLanguage();
  return (
    <Panel title={words.history}>
      <History
        label={words.history}
        entries={history.map(({ planId, ordinal, kind, at, byName, detail }) => {
          const { origin, changes } = detail as EventDetail;
          const more = kind === "created" && origin ? words.originOf(origin) : kind === "kept" && changes !== undefined ? words.changed(changes) : undefined;
          return {
            key: `${planId} ${ordinal}`, what: words.eventOf(kind), by: byName ?? "—", when: formatInstant(language, at),
            ...(kind === "adopted" ? { tone: "good" as const } : {}),
            ...(more === undefined ? {} : { more: <span className="soft">{more}</span> }),
          };
        })}
      />
    </Panel>
  );
}
