import { findCivilDate, scopeSegment } from "@qitong/domain";
import { formatDate, PageHeader, useLanguage, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { staffing } from "../../connection/services";
import { AsOfPicker } from "../../shell/as-of-picker";
import { useScope } from "../../shell/scope";
import { useSession } from "../../shell/session-context";
import { useUrlFilters } from "../../shell/url-filters";
import { PartTimeBoardView } from "./part-time-board";
import { partTimeTexts } from "./part-time-texts";

const addressKeys = ["asOf"];

export function PartTimePage() {
  const words = useTexts(partTimeTexts);
  const language = useLanguage();
  const scope = useScope();
  const { today } = useSession();
  const [{ asOf: dayText }, setAddress] = useUrlFilters(addressKeys);
  const asOf = dayText === undefined ? undefined : findCivilDate(dayText);
  const board = useQuery(staffing.partTime.board.queryOptions({ scope, ...(asOf ? { asOf } : {}) }));
  return (
    <>
      <PageHeader
        title={words.pageTitle}
        {...(board.data ? { about: words.about(board.data.people.length, formatDate(language, board.data.asOf)) } : {})}
        actions={<AsOfPicker asOf={asOf} today={today} onChange={(day) => setAddress(day ? { asOf: day } : {})} />}
      />
      <PartTimeBoardView
        people={board.data?.people}
        error={board.error}
        onRetry={() => void board.refetch()}
        renderName={(person) =>
          person.isOwn ? (
            <Link to="/$scope/staff/$personId" params={{ scope: scopeSegment(scope), personId: person.personId }} search={asOf ? { asOf } : {}}>
              {person.name}
            </Link>
          ) : (
            person.name
          )
        }
      />
    </>
  );
}
