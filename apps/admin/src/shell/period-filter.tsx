import { addDays, findCivilDate, type CivilDate } from "@qitong/domain";
import { defineTexts, PeriodPicker, Toolbar, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import { useSession } from "./session-context";
import { useUrlFilters } from "./url-filters";

const texts = defineTexts({ zh: { period: "统计期间" }, en: { period: "Period" } });

const halfYear = 182;

/** The period that a board counts, in the address; the half year until today where none is given. */
export function usePeriodFilter(otherKeys: readonly string[] = []) {
  const { today } = useSession();
  const [filters, setFilters] = useUrlFilters(["from", "to", ...otherKeys]);
  const lastDay = findCivilDate(filters["to"] ?? "") ?? today;
  const firstDay = findCivilDate(filters["from"] ?? "") ?? addDays(lastDay, -halfYear);
  return {
    /** Half open, as the services count. */
    period: { startsOn: firstDay, endsOn: addDays(lastDay, 1) },
    filters,
    setFilters,
    field: <PeriodField firstDay={firstDay} lastDay={lastDay} onChange={(from, to) => setFilters({ ...filters, from, to })} />,
  };
}

interface PeriodFieldProps {
  readonly firstDay: CivilDate;
  readonly lastDay: CivilDate;
  readonly onChange: (firstDay: CivilDate, lastDay: CivilDate) => void;
}

function PeriodField(props: PeriodFieldProps): ReactNode {
  const words = useTexts(texts);
  return (
    <Toolbar>
      <span id="period-label">{words.period}</span>
      <PeriodPicker labelId="period-label" {...props} />
    </Toolbar>
  );
}
