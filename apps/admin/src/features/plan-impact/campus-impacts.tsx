import type { CampusId } from "@qitong/domain";
import { indicatorIds } from "@qitong/domain/quality";
import type { CampusDecision, CampusJudgement, DecisionNames } from "@qitong/domain/staffing";
import { DataTable, formatNumber, useLanguage, useTexts, type Column } from "@qitong/ui";
import { Checkbox, Modal } from "antd";
import { useState } from "react";
import { CampusDetails } from "./campus-details";
import styles from "./impact.module.css";
import { impactTexts } from "./impact-texts";

export interface CampusImpactsProps {
  readonly campuses: readonly CampusDecision[];
  readonly names: DecisionNames;
}

const isChanged = (campus: CampusDecision): boolean => campus.before !== campus.after;
const missing = ({ short }: CampusJudgement): number | undefined => short?.reduce((sum, one) => sum + one.missing, 0);
const above = ({ short }: CampusJudgement): number | undefined => short?.reduce((sum, one) => sum + one.teachers, 0);
const met = ({ units }: CampusJudgement): number =>
  units.reduce((sum, unit) => sum + indicatorIds.filter((id) => { const result = unit.indicators[id]; return result.kind === "value" && result.met; }).length, 0);
const minutesOf = ({ incoming }: CampusDecision): number => incoming.reduce((sum, way) => sum + (way.minutes ?? 0), 0);

/** Every number opens the list that it counts. */
export function CampusImpacts({ campuses, names }: CampusImpactsProps) {
  const words = useTexts(impactTexts);
  const [onlyChanged, setOnlyChanged] = useState(true);
  const [openedId, setOpened] = useState<CampusId>();
  const hasChanges = campuses.some(isChanged);
  const rows = onlyChanged && hasChanges ? campuses.filter(isChanged) : campuses;
  const opened = campuses.find((one) => one.campusId === openedId);
  return (
    <>
      <DataTable
        label={words.campuses}
        rows={rows}
        columns={useColumns(names, setOpened)}
        rowKey={(row) => row.campusId}
        empty={null}
        toolbar={
          <Checkbox checked={onlyChanged} onChange={({ target }) => setOnlyChanged(target.checked)}>
            {words.onlyChanged}
          </Checkbox>
        }
      />
      <Modal open={opened !== undefined} title={opened && words.detailsOf(names.campus(opened.campusId))} footer={null} onCancel={() => setOpened(undefined)} width={720} destroyOnHidden>
        {opened && <CampusDetails campus={opened} names={names} />}
      </Modal>
    </>
  );
}

function useColumns(names: DecisionNames, onOpen: (campusId: CampusId) => void): Column<CampusDecision>[] {
  const words = useTexts(impactTexts);
  const language = useLanguage();
  const number = (value: number | undefined) => (value === undefined ? words.unknown : formatNumber(language, value, 1));
  const linked = (item: string, { campusId }: CampusDecision, text: string) => (
    <button type="button" className={styles.link} aria-label={`${words.showDetails(item, names.campus(campusId))}: ${text}`} onClick={() => onOpen(campusId)}>
      {text}
    </button>
  );
  const both = (key: string, title: string, of: (judgement: CampusJudgement) => number | undefined): Column<CampusDecision> => ({
    key,
    title,
    render: (row) => linked(title, row, words.change(number(of(row.before)), number(of(row.after)))),
    sortBy: (row) => (of(row.after) ?? 0) - (of(row.before) ?? 0),
    width: 130,
  });
  return [
    { key: "campus", title: words.campus, render: (row) => names.campus(row.campusId), sortBy: (row) => names.campus(row.campusId), width: 180 },
    { key: "moved", title: words.moved, render: (row) => `${row.incoming.length} / ${row.outgoing}`, sortBy: (row) => row.incoming.length - row.outgoing, width: 110 },
    both("missing", words.missingLessons, missing),
    both("above", words.teachersAboveNorm, above),
    both("cover", words.subjectsBelowCover, (judgement) => judgement.belowCover.length),
    { key: "heads", title: words.lostHeads, render: (row) => linked(words.lostHeads, row, String(row.lostHeads.length)), sortBy: (row) => row.lostHeads.length, width: 120 },
    { key: "way", title: words.wayMinutes, render: (row) => linked(words.wayMinutes, row, number(minutesOf(row))), sortBy: minutesOf, width: 140 },
    both("indicators", words.indicatorsMet, met),
  ];
}
