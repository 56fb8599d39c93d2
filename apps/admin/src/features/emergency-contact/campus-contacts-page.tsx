import { CampusId, findCivilDate, scopeSegment } from "@qitong/domain";
import { useTexts } from "@qitong/ui";
import { getRouteApi, Link } from "@tanstack/react-router";
import { NotFoundPage } from "../../shell/page-failed";
import { useScope } from "../../shell/scope";
import { useUrlFilters } from "../../shell/url-filters";
import { CampusContactsOf } from "./campus-contacts";
import { contactTexts } from "./contact-texts";

const route = getRouteApi("/_signed-in/$scope/emergency-contacts/$campusId");
const addressKeys = ["asOf"];

export function CampusContactsPage() {
  const words = useTexts(contactTexts);
  const scope = useScope();
  const campusId = CampusId.safeParse(route.useParams().campusId);
  const [{ asOf: dayText }, setAddress] = useUrlFilters(addressKeys);
  const asOf = dayText === undefined ? undefined : findCivilDate(dayText);
  if (!campusId.success) return <NotFoundPage />;
  return (
    <CampusContactsOf
      key={campusId.data}
      campusId={campusId.data}
      asOf={asOf}
      onAsOf={(day) => setAddress(day ? { asOf: day } : {})}
      back={
        <Link to="/$scope/emergency-contacts" params={{ scope: scopeSegment(scope) }} search={asOf ? { asOf } : {}}>
          {words.back}
        </Link>
      }
    />
  );
}
