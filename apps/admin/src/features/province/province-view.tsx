import { attentionKinds, attentionOf, attentionWords, standingStates, type ProvinceTotal } from "@qitong/domain/staffing";
import {
  DataTable, EmptyState, FigureTiles, FilterBar, type Filters, formatNumber, formatShare, Section, Stack, useLanguage, useTexts,
} from "@qitong/ui";
import { Alert } from "antd";
import { useMemo } from "react";
import { DistrictPanel } from "./district-panel";
import { districtColumns } from "./province-columns";
import { provinceTexts, stateTexts } from "./province-texts";
import type { DistrictRow, ProvinceBoard } from "./province-types";

export interface ProvinceViewProps {
  readonly board: ProvinceBoard;
  readonly filters: Filters;
  readonly onFilter: (filters: Filters) => void;
  /** The district that is looked at; stands in the address. */
  readonly openId: string | undefined;
  readonly onOpen: (districtId: string | undefined) => void;
}

export function ProvinceView({ board, filters, onFilter, openId, onOpen }: ProvinceViewProps) {
  const words = useTexts(provinceTexts);
  const states = useTexts(stateTexts);
  const language = useLanguage();
  const { districts } = board;
  const shown = useMemo(() => districts.filter((row) => matches(row, filters)), [districts, filters]);
  const columns = useMemo(() => {
    const rank = new Map(districts.map(({ districtId }, index) => [districtId, index]));
    return districtColumns(words, language, (row) => rank.get(row.districtId) ?? 0, (row) => onOpen(row.districtId));
  }, [districts, words, language, onOpen]);
  const open = districts.find(({ districtId }) => districtId === openId);
  const waiting = districts.filter(({ state }) => state !== "current").length;
  if (districts.length === 0) return <EmptyState title={words.empty} about={words.emptyAbout} />;
  return (
    <Stack wide>
      {waiting > 0 && <Alert type="info" showIcon title={words.waitingNote(waiting)} />}
      <section aria-label={words.totals}>
        <Totals total={board.total} all={districts.length} />
      </section>
      {open && <DistrictPanel district={open} onClose={() => onOpen(undefined)} />}
      <Section title={words.districts}>
        <DataTable
          label={words.districts}
          rows={shown}
          columns={columns}
          rowKey={({ districtId }) => districtId}
          empty={<EmptyState title={words.none} about={words.noneAbout} />}
          toolbar={
            <FilterBar
              table="province"
              filters={filters}
              onChange={onFilter}
              count={{ shown: shown.length, all: districts.length }}
              fields={[
                { kind: "search", key: "q", label: words.search },
                { kind: "choice", key: "attention", label: words.attention, options: attentionKinds.map((kind) => ({ value: kind, label: attentionWords[kind][language] })) },
                { kind: "choice", key: "state", label: words.state, options: standingStates.map((state) => ({ value: state, label: states[state] })) },
              ]}
            />
          }
        />
      </Section>
    </Stack>
  );
}

function matches({ name, code, state, standing }: DistrictRow, filters: Filters): boolean {
  const wanted = filters["q"]?.trim();
  if (wanted && !name.includes(wanted) && !code.startsWith(wanted)) return false;
  if (filters["state"] && state !== filters["state"]) return false;
  return !filters["attention"] || (standing !== null && attentionOf(standing).some(({ kind }) => kind === filters["attention"]));
}

function Totals({ total, all }: { readonly total: ProvinceTotal; readonly all: number }) {
  const words = useTexts(provinceTexts);
  const language = useLanguage();
  const number = (value: number) => formatNumber(language, value);
  const share = (value: number | null, missing: string) => (value === null ? { missing } : { value: formatShare(language, value) });
  const figures = [
    { name: words.totalDistricts, value: words.totalDistrictsOf(number(total.counted), number(all)), formula: words.totalDistrictsFormula },
    { name: words.schools, value: `${number(total.schools)} / ${number(total.campuses)}` },
    { name: words.teachers, value: number(total.teachers) },
    { name: words.moved, value: `${number(total.moved)} / ${number(total.needed)}` },
    { name: words.share, formula: words.shareFormula, ...share(total.share, words.noBase) },
    { name: words.backboneShare, formula: words.backboneFormula, ...share(total.backboneShare, words.nobody) },
    { name: words.shortDistricts, value: number(total.movesShort) },
    { name: words.overDistricts, value: number(total.overLimit) },
  ];
  return <FigureTiles tiles={figures} source={words.source} />;
}
