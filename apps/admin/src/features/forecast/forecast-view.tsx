import {
  baseAssumptions, defaultEstablishmentSettings, establishmentSources, findAssumptionRefusals, forecast, retirementRule,
  type ForecastAssumptions,
} from "@qitong/domain/staffing";
import { EmptyState, formatDate, PageHeader, Section, useLanguage, useTexts } from "@qitong/ui";
import { useDeferredValue, useMemo, type ReactNode } from "react";
import type { ServedFile } from "../../connection/save-file";
import { ExportButton } from "../../shell/export-button";
import { AssumptionForm } from "./assumption-form";
import { ForecastCharts } from "./forecast-charts";
import { forecastTexts } from "./forecast-texts";
import { isSame, type Facts, type Scenario } from "./forecast-types";
import styles from "./forecast.module.css";
import { Headline } from "./headline";
import { MissingList } from "./missing-list";
import { PupilPanel, type ProjectionActs } from "./pupil-panel";
import { ScenarioBar, type ScenarioActs } from "./scenario-bar";
import { SchoolTable } from "./school-table";
import { SubjectTable } from "./subject-table";
import { YearTable } from "./year-table";

export interface ForecastViewProps {
  readonly facts: Facts;
  readonly scenarios: readonly Scenario[];
  readonly isDistrict: boolean;
  readonly assumptions: ForecastAssumptions;
  readonly onChange: (assumptions: ForecastAssumptions) => void;
  readonly loadExport: (name: string | undefined) => Promise<ServedFile>;
  readonly renderStaffLink: (campusId: string, label: string) => ReactNode;
  /** Absent for who may only look. */
  readonly scenarioActs?: ScenarioActs | undefined;
  readonly projectionActs?: ProjectionActs | undefined;
}

export function ForecastView(props: ForecastViewProps) {
  const words = useTexts(forecastTexts);
  const language = useLanguage();
  const { facts, scenarios, isDistrict, assumptions, onChange } = props;
  const baseSet = useMemo(() => baseAssumptions(facts.pupilsPerStaff), [facts]);
  const sets = useMemo(() => scenarios.map((one) => ({ ...one, assumptions: within(one.assumptions, isDistrict) })), [scenarios, isDistrict]);
  const isBase = isSame(assumptions, baseSet);
  const chosen = isBase ? null : sets.find((one) => isSame(one.assumptions, assumptions));
  const [first] = facts.points;
  const stagesTaught = facts.campuses.map(({ stage }) => stage);
  return (
    <>
      <PageHeader
        title={words.title}
        about={words.about(first === undefined ? "" : formatDate(language, first))}
        actions={<ExportButton disabled={facts.campuses.length === 0 || findAssumptionRefusals(assumptions).length > 0} label={words.export} load={() => props.loadExport(chosen?.name)} />}
      />
      {facts.campuses.length === 0 ? (
        <EmptyState title={words.emptyTitle} about={words.emptyAbout} />
      ) : (
        <Computed {...props} baseSet={baseSet}>
          <div className={styles.assumptions}>
            <AssumptionForm
              value={assumptions}
              isBase={isBase}
              hasPrimary={stagesTaught.some((stage) => stage !== "junior")}
              hasJunior={stagesTaught.some((stage) => stage !== "primary")}
              onChange={onChange}
              onReset={() => onChange(baseSet)}
            >
              <ScenarioBar
                scenarios={sets}
                chosen={chosen}
                assumptions={assumptions}
                isDistrict={isDistrict}
                onChoose={(one) => onChange(one?.assumptions ?? baseSet)}
                acts={props.scenarioActs}
              />
            </AssumptionForm>
          </div>
        </Computed>
      )}
    </>
  );
}

/** A set's new staff are the whole district's: a school by itself does not know how many would come to it. */
function within(assumptions: ForecastAssumptions, isDistrict: boolean): ForecastAssumptions {
  return isDistrict ? assumptions : { ...assumptions, hiresPerYear: 0 };
}

/** While the shares are above one, which the form says, the latest retire as far as there are any left. */
function possible(assumptions: ForecastAssumptions): ForecastAssumptions {
  if (findAssumptionRefusals(assumptions).length === 0) return assumptions;
  return { ...assumptions, latestShare: Math.max(0, 1 - assumptions.earliestShare) };
}

function Computed(props: ForecastViewProps & { readonly baseSet: ForecastAssumptions; readonly children: ReactNode }) {
  const words = useTexts(forecastTexts);
  const { facts, baseSet, children, renderStaffLink } = props;
  // Fields answer at every key; the charts follow as fast as the machine can.
  const assumptions = possible(useDeferredValue(props.assumptions));
  const base = useMemo(() => forecast(facts, baseSet), [facts, baseSet]);
  const found = useMemo(() => forecast(facts, assumptions), [facts, assumptions]);
  const lastYear = facts.points.at(-1)?.slice(0, 4) ?? "";
  return (
    <>
      <Headline found={found} points={facts.points} />
      {children}
      <ForecastCharts points={facts.points} found={found} base={base} />
      <Section title={words.years}>
        <YearTable total={found.total} points={facts.points} />
      </Section>
      <Section title={words.subjects}>
        <SubjectTable subjects={found.subjects} lastYear={lastYear} />
      </Section>
      <Section title={words.schools}>
        <SchoolTable campuses={found.campuses} lastYear={lastYear} />
      </Section>
      <PupilPanel facts={facts} acts={props.projectionActs} />
      <MissingList campuses={facts.campuses} renderStaffLink={renderStaffLink} />
      <Sources facts={facts} />
    </>
  );
}

function Sources({ facts: { campuses, pupilsPerStaff } }: { readonly facts: Facts }) {
  const words = useTexts(forecastTexts);
  const { primary, junior } = defaultEstablishmentSettings.pupilsPerStaff;
  const reported = [...new Set(campuses.flatMap(({ pupilSource }) => pupilSource ?? []))];
  return (
    <Section titleId="sources" title={words.sources}>
      <ul className={styles.sources}>
        <li>{words.sourceRetirement(retirementRule.source)}</li>
        <li>{words.sourceRatio(establishmentSources.pupilsPerStaff.source, pupilsPerStaff.primary === primary && pupilsPerStaff.junior === junior)}</li>
        <li>{words.sourceLeave}</li>
        {reported.length > 0 && <li>{words.sourceFigures(reported.join(words.listSeparator))}</li>}
      </ul>
    </Section>
  );
}
