import { findCivilDate, scopeSegment } from "@qitong/domain";
import { useTexts } from "@qitong/ui";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useScope } from "../../shell/scope";
import { useUrlFilters } from "../../shell/url-filters";
import { CampusContactsOf } from "./campus-contacts";
import { contactTexts } from "./contact-texts";

const route = getRouteApi("/_signed-in/$scope/emergency-contacts/$campusId");
const addressKeys = ["asOf"];

export function CampusContactsPage() {
  const words = useTexts(contactTexts);
  const scope = useScope();
  const { campusId } = route.useParams();
  const [{ asOf: dayText }, setAddress] = useUrlFilters(addressKeys);
  const asOf = dayText === undefined ? undefined : findCivilDate(dayText);
  return (
    <CampusContactsOf
      key={campusId}
      campusId={campusId}
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
