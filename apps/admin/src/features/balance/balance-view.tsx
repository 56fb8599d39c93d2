import { PrinterOutlined } from "@ant-design/icons";
import type { CivilDate, Scope, Stage } from "@qitong/domain";
import { indicatorIds, type IndicatorId } from "@qitong/domain/quality";
import { EmptyState, formatDate, PageHeader, Section, useLanguage, useTexts } from "@qitong/ui";
import { Button, Segmented } from "antd";
import type { ServedFile } from "../../connection/save-file";
import { ExportButton } from "../../shell/export-button";
import { unitsOf, type Board, type Grouping } from "./board";
import type { DayChoice } from "./board-dates";
import { BoardSources } from "./board-sources";
import { balanceTexts, indicatorTexts, stageTexts } from "./balance-texts";
import { DateControls } from "./date-controls";
import { GapList } from "./gap-list";
import { IndicatorChart } from "./indicator-chart";
import { MergerTrap } from "./merger-trap";
import { UnitTable } from "./unit-table";
import { VariationOverview } from "./variation-overview";
import styles from "./balance.module.css";

export interface BalanceChoice {
  readonly stage: Stage | undefined;
  readonly indicator: IndicatorId;
  readonly by: Grouping;
}

export interface BalanceViewProps {
  readonly scopeKind: Scope["kind"];
  readonly board: Board;
  /** The board of the day to compare with, once it has come. */
  readonly before: Board | undefined;
  readonly asOf: CivilDate;
  readonly today: CivilDate;
  readonly compareTo: CivilDate | undefined;
  readonly days: readonly DayChoice[];
  readonly choice: BalanceChoice;
  readonly onAsOf: (day: CivilDate) => void;
  readonly onCompareTo: (day: CivilDate | undefined) => void;
  readonly onChoice: (change: Partial<BalanceChoice>) => void;
  readonly loadExport: () => Promise<ServedFile>;
  readonly onPrint: () => void;
}

export function BalanceView(props: BalanceViewProps) {
  const words = useTexts(balanceTexts);
  const { board, asOf, compareTo } = props;
  const stage = board.stages.find((one) => one.stage === props.choice.stage) ?? board.stages[0];
  return (
    <>
      <PageHeader
        title={words.title}
        about={props.scopeKind === "district" ? words.about : words.aboutPart}
        actions={
          <>
            <ExportButton disabled={!stage} load={props.loadExport} />
            <Button icon={<PrinterOutlined />} onClick={props.onPrint}>
              {words.print}
            </Button>
          </>
        }
      />
      <DateControls choices={props.days} asOf={asOf} today={props.today} compareTo={compareTo} onAsOf={props.onAsOf} onCompareTo={props.onCompareTo} />
      <p className="soft">{words.schoolYear(board.schoolYear)}</p>
      {stage ? <StageView {...props} stage={stage} /> : <EmptyState title={words.emptyTitle} about={words.emptyAbout} />}
      <BoardSources board={board} asOf={asOf} />
    </>
  );
}

function StageView(props: BalanceViewProps & { readonly stage: Board["stages"][number] }) {
  const words = useTexts(balanceTexts);
  const short = useTexts(indicatorTexts);
  const stages = useTexts(stageTexts);
  const language = useLanguage();
  const { board, before, stage, choice, compareTo, asOf, onChoice } = props;
  const units = unitsOf(stage, choice.by);
  return (
    <>
      {board.stages.length > 1 && (
        <Segmented
          name="stage"
          aria-label={words.stage}
          value={stage.stage}
          options={board.stages.map((one) => ({ value: one.stage, label: stages[one.stage] }))}
          onChange={(chosen) => onChoice({ stage: chosen })}
        />
      )}
      <Section titleId="overview" title={words.overview}>
        <VariationOverview indicators={stage.indicators} />
      </Section>
      <MergerTrap
        indicators={stage.indicators}
        before={before?.stages.find((one) => one.stage === stage.stage)?.indicators}
        days={compareTo ? words.comparing(formatDate(language, compareTo), formatDate(language, asOf)) : ""}
      />
      <GapList stage={stage} />
      <Section titleId="campuses" title={words.campusesOf} action={<Segmented<Grouping>
name="grouping"
aria-label={words.group}
value={choice.by}
options={[
{ value: "campus", label: words.byCampus },
{ value: "entity", label: words.byEntity },
]}
onChange={(by) => onChoice({ by })}
/>}>
        <div className={styles.indicators}>
          <Segmented
            name="indicator"
            aria-label={words.indicator}
            value={choice.indicator}
            options={indicatorIds.map((id) => ({ value: id, label: short[id] }))}
            onChange={(indicator) => onChoice({ indicator })}
          />
        </div>
        <IndicatorChart id={choice.indicator} units={units} />
        <UnitTable by={choice.by} units={units} />
      </Section>
    </>
  );
}
