import { scopeSegment } from "@qitong/domain";
import { subjects } from "@qitong/domain/staffing";
import { FilterBar, formatNumber, PageHeader, useAnnouncing, useLanguage, useTexts, type FilterField, type Filters } from "@qitong/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Segmented } from "antd";
import { useEffect } from "react";
import { refusalsOf } from "../../connection/acts";
import { keepWithinScope } from "../../connection/keep-within-scope";
import { refusalsIn } from "../../connection/failures";
import { staffing } from "../../connection/services";
import { PageFailed } from "../../shell/page-failed";
import { useScope, useScopeName } from "../../shell/scope";
import { useMay, useSession } from "../../shell/session-context";
import { useUrlFilters } from "../../shell/url-filters";
import { usePinyin } from "../../shell/use-pinyin";
import { yearFrom, YearSelect } from "../eligibility/year-select";
import { optionsOf } from "../staff-record/staff-words";
import { SwapTable } from "../swap/swap-table";
import { filterStatements, statementFilterKeys, type StatementList } from "./preference-row";
import { preferencePartTexts, preferenceTexts, windowRefusalTexts } from "./preference-texts";
import styles from "./preference.module.css";
import { StatementTable } from "./statement-table";
import { WindowCard } from "./window-card";

const parts = ["wishes", "swaps"] as const;
type Part = (typeof parts)[number];
const addressKeys = [...statementFilterKeys, "year", "part"];
export function PreferencesPage() {
  const words = useTexts(preferenceTexts);
  const partWords = useTexts(preferencePartTexts);
  const scope = useScope();
  const scopeName = useScopeName();
  const { today } = useSession();
  const [{ year: yearText, part: partText, ...filters }, setAddress] = useUrlFilters(addressKeys);
  const schoolYear = yearFrom(yearText, today);
  const part = parts.find((one) => one === partText) ?? "wishes";
  const at = { scope, schoolYear };
  const kept = { ...(yearText === undefined ? {} : { year: yearText }), ...(part === "wishes" ? {} : { part }) };
  const list = useQuery({ ...staffing.preference.list.queryOptions(at), placeholderData: keepWithinScope(at.scope) });
  const swaps = useQuery({ ...staffing.swap.list.queryOptions(at), enabled: part === "swaps" });
  const setting = useSetWindow();
  const mayManage = useMay("preference.manage") && scope.kind === "district";
  if (list.error) return <PageFailed error={list.error} reset={() => void list.refetch()} />;
  return (
    <>
      <PageHeader
        title={words.title}
        about={words.about(scopeName, schoolYear)}
        actions={<YearSelect year={schoolYear} today={today} onChange={(year) => setAddress({ ...filters, ...kept, year: String(year) })} />}
      />
      {list.data && (
        <WindowCard
          window={list.data.window}
          schoolYear={schoolYear}
          today={today}
          refused={refusalsOf(setting.error, windowRefusalTexts)}
          busy={setting.isPending}
          onSet={mayManage && scope.kind === "district" ? (window) => setting.mutateAsync({ districtId: scope.id, ...window }) : undefined}
        />
      )}
      <Segmented<Part>
        className={styles.parts ?? ""}
        name="preference-part"
        value={part}
        onChange={(next) => setAddress({ ...filters, ...(yearText === undefined ? {} : { year: yearText }), ...(next === "wishes" ? {} : { part: next }) })}
        options={parts.map((value) => ({ value, label: partWords[value] }))}
      />
      {part === "wishes" && <Wishes list={list.data} filters={filters} onFilter={(next) => setAddress({ ...next, ...kept })} />}
      {part === "swaps" && <SwapTable swaps={swaps.data} />}
    </>
  );
}

function useSetWindow() {
  const words = useTexts(preferenceTexts);
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  return useMutation(
    staffing.preference.setWindow.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries({ queryKey: staffing.preference.pathKey() });
        toast("success", words.windowSaved);
      },
      onError: (error) => {
        if (refusalsIn(error).length === 0) toast("error", words.windowFailed);
      },
    }),
  );
}

interface WishesProps {
  readonly list: StatementList | undefined;
  readonly filters: Filters;
  readonly onFilter: (filters: Filters) => void;
}

function Wishes({ list, filters, onFilter }: WishesProps) {
  const words = useTexts(preferenceTexts);
  const language = useLanguage();
  const scope = useScope();
  const [pinyin, loadPinyin] = usePinyin();
  const { q } = filters;
  useEffect(() => {
    if (q !== undefined) loadPinyin();
  }, [q, loadPinyin]);
  const rows = list && filterStatements(list.rows, filters, pinyin);
  const figure = (count: number) => formatNumber(language, count);
  const willing = list?.rows.filter((row) => row.willing).length ?? 0;
  const fields: FilterField[] = [
    { kind: "search", key: "q", label: words.search },
    { kind: "choice", key: "will", label: words.will, options: [{ value: "yes", label: words.willing }, { value: "no", label: words.unwilling }] },
    { kind: "choice", key: "subject", label: words.subject, options: optionsOf(subjects, language) },
  ];
  return (
    <>
      {list && (
        <p className={styles.counts}>{words.counts(figure(list.rows.length), figure(list.teachers), figure(willing), figure(list.rows.length - willing))}</p>
      )}
      <StatementTable
        rows={rows}
        isFiltered={Object.keys(filters).length > 0}
        renderName={(row) => (
          <Link to="/$scope/staff/$personId" params={{ scope: scopeSegment(scope), personId: row.personId }}>
            {row.name}
          </Link>
        )}
        toolbar={
          <FilterBar
            table="preferences"
            fields={fields}
            filters={filters}
            onChange={onFilter}
            {...(rows && list ? { count: { shown: rows.length, all: list.rows.length } } : {})}
          />
        }
      />
    </>
  );
}
