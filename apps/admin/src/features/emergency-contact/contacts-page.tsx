import { CampusId, findCivilDate, scopeSegment, type Scope } from "@qitong/domain";
import { FilterBar, formatDate, PageHeader, useLanguage, useTexts, type FilterField } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { keepWithinScope } from "../../connection/keep-within-scope";
import { management } from "../../connection/services";
import { AsOfPicker } from "../../shell/as-of-picker";
import { useScope } from "../../shell/scope";
import { useSession } from "../../shell/session-context";
import { useUrlFilters } from "../../shell/url-filters";
import { usePinyin } from "../../shell/use-pinyin";
import { boardFilterKeys, boardStates, byGaps, filterBoard } from "./board-filters";
import { BoardTable } from "./board-table";
import { CampusContactsOf } from "./campus-contacts";
import { contactTexts } from "./contact-texts";

const addressKeys = [...boardFilterKeys, "asOf"];

/** Of a district or a school with several campuses a board; of one campus its list. */
export function ContactsPage() {
  const scope = useScope();
  const [{ asOf: dayText, ...filters }, setAddress] = useUrlFilters(addressKeys);
  const asOf = dayText === undefined ? undefined : findCivilDate(dayText);
  if (scope.kind === "campus") {
    return <CampusContactsOf key={scope.id} campusId={CampusId.parse(scope.id)} asOf={asOf} onAsOf={(day) => setAddress(day ? { asOf: day } : {})} />;
  }
  return <BoardOf scope={scope} asOf={asOf} filters={filters} onAddress={setAddress} />;
}

interface BoardOfProps {
  readonly scope: Exclude<Scope, { kind: "campus" }>;
  readonly asOf: ReturnType<typeof findCivilDate>;
  readonly filters: ReturnType<typeof useUrlFilters>[0];
  readonly onAddress: ReturnType<typeof useUrlFilters>[1];
}

function BoardOf({ scope, asOf, filters, onAddress }: BoardOfProps) {
  const words = useTexts(contactTexts);
  const language = useLanguage();
  const { today } = useSession();
  const board = useQuery({ ...management.emergencyContact.board.queryOptions({ scope, ...(asOf ? { asOf } : {}) }), placeholderData: keepWithinScope(scope) });
  const [pinyin, loadPinyin] = usePinyin();
  useEffect(() => {
    if (filters["q"] !== undefined) loadPinyin();
  }, [filters, loadPinyin]);
  const all = board.data?.campuses;
  const rows = all && byGaps(filterBoard(all, filters, pinyin));
  const fields: FilterField[] = [
    { kind: "search", key: "q", label: words.search },
    { kind: "choice", key: "state", label: words.state, options: boardStates.map((value) => ({ value, label: words[value] })) },
  ];
  return (
    <>
      <PageHeader
        title={words.title}
        {...(board.data && all ? { about: `${words.boardAbout(all.length, all.filter(({ gaps }) => gaps.length > 0).length, formatDate(language, board.data.asOf))}${language === "zh" ? "。" : ". "}${words.expectation(board.data.settings)}` } : {})}
      />
      <BoardTable
        rows={rows}
        error={board.error}
        onRetry={() => void board.refetch()}
        renderName={({ campusId, name }) => (
          <Link to="/$scope/emergency-contacts/$campusId" params={{ scope: scopeSegment(scope), campusId }} search={asOf ? { asOf } : {}}>
            {name}
          </Link>
        )}
        toolbar={
          <>
            <FilterBar
              table="emergency-contacts"
              fields={fields}
              filters={filters}
              onChange={(next) => onAddress({ ...next, ...(asOf ? { asOf } : {}) })}
              {...(rows && all ? { count: { shown: rows.length, all: all.length } } : {})}
            />
            <AsOfPicker asOf={asOf} today={today} onChange={(day) => onAddress({ ...filters, ...(day ? { asOf: day } : {}) })} />
          </>
        }
      />
    </>
  );
}
