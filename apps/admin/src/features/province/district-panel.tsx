import { indicatorIds, indicators, variationLimit, type IndicatorId } from "@qitong/domain/quality";
import { planStatuses, planStatusWords, type StageStanding } from "@qitong/domain/staffing";
import { type Column, DataTable, EmptyState, formatNumber, Panel, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import { Button } from "antd";
import { formatVariation } from "../balance/board";
import { stageTexts } from "../balance/balance-texts";
import { provinceTexts } from "./province-texts";
import type { DistrictRow } from "./province-types";
import styles from "./province.module.css";

export interface DistrictPanelProps {
  readonly district: DistrictRow;
  readonly onClose: () => void;
}

/** One district: its coefficients and its plans, as far as a province sees them. */
export function DistrictPanel({ district, onClose }: DistrictPanelProps) {
  const words = useTexts(provinceTexts);
  const language = useLanguage();
  const { standing } = district;
  if (standing === null) return null;
  const plans = planStatuses.filter((status) => standing.plans[status] > 0);
  return (
    <Panel title={district.name} action={<Button onClick={onClose}>{words.close}</Button>}>
      {district.note && <p className="soft">{district.note[language]}</p>}
      {standing.stages.map((stage) => (
        <StageTable key={stage.stage} stage={stage} />
      ))}
      <h3>{words.planStates}</h3>
      {plans.length === 0 ? (
        <p className="soft">{words.noPlans}</p>
      ) : (
        <dl className={styles.plans}>
          {plans.map((status) => (
            <div key={status}>
              <dt>{planStatusWords[status][language]}</dt>
              <dd>{words.planCount(formatNumber(language, standing.plans[status]))}</dd>
            </div>
          ))}
        </dl>
      )}
    </Panel>
  );
}

function StageTable({ stage }: { readonly stage: StageStanding }) {
  const words = useTexts(provinceTexts);
  const stages = useTexts(stageTexts);
  const language = useLanguage();
  const rows = indicatorIds.map((id) => ({ id, ...stage.indicators[id] }));
  type Row = (typeof rows)[number];
  const value = (amount: number | null) => (amount === null ? words.noNumber : formatVariation(language, amount));
  const columns: Column<Row>[] = [
    { key: "indicator", title: words.indicator, render: ({ id }) => nameOf(id), sortBy: ({ id }) => indicators[id].number },
    {
      key: "byCampus", title: words.byCampus, align: "end", sortBy: ({ byCampus }) => byCampus,
      render: ({ byCampus, within }) => (
        <span className={styles.coefficient}>
          {value(byCampus)}
          {within !== null && <StatusTag tone={within ? "good" : "bad"}>{within ? words.within : words.over}</StatusTag>}
        </span>
      ),
    },
    { key: "byEntity", title: words.byEntity, align: "end", render: ({ byEntity }) => value(byEntity), sortBy: ({ byEntity }) => byEntity },
    { key: "limit", title: words.limit, align: "end", render: () => formatNumber(language, variationLimit.limit[stage.stage], 2) },
    { key: "missing", title: words.missingCampuses, align: "end", render: ({ missing }) => `${formatNumber(language, missing)} / ${formatNumber(language, stage.campuses)}`, sortBy: ({ missing }) => missing },
  ];
  const nameOf = (id: IndicatorId) => `${indicators[id].number} ${indicators[id].name[language]}`;
  const title = `${stages[stage.stage]} · ${words.coefficients}`;
  return (
    <>
      <h3>{title}</h3>
      <DataTable label={title} rows={rows} columns={columns} rowKey={({ id }) => id} empty={<EmptyState title={words.noNumber} />} />
    </>
  );
}
