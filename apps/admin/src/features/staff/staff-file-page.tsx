import { findCivilDate, scopeSegment } from "@qitong/domain";
import { LoadingState, PageHeader, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { staffing } from "../../connection/services";
import { AsOfPicker } from "../../shell/as-of-picker";
import { PageFailed } from "../../shell/page-failed";
import { useScope } from "../../shell/scope";
import { useSession } from "../../shell/session-context";
import { useUrlFilters } from "../../shell/url-filters";
import { StaffFileView } from "./staff-file-view";
import { staffFileTexts } from "./staff-file-texts";

const route = getRouteApi("/_signed-in/$scope/staff/$personId");
const addressKeys = ["asOf"];

export function StaffFilePage() {
  const { personId } = route.useParams();
  const words = useTexts(staffFileTexts);
  const scope = useScope();
  const { today } = useSession();
  const [{ asOf: dayText }, setAddress] = useUrlFilters(addressKeys);
  const asOf = dayText === undefined ? undefined : findCivilDate(dayText);
  const found = useQuery(staffing.staff.byId.queryOptions({ personId, ...(asOf ? { asOf } : {}) }));
  if (found.error) return <PageFailed error={found.error} reset={() => void found.refetch()} />;
  const back = (
    <Link to="/$scope/staff" params={{ scope: scopeSegment(scope) }} search={asOf ? { asOf } : {}}>
      {words.back}
    </Link>
  );
  const current = found.data?.history.find((one) => one.endsOn === null || one.endsOn > found.data.asOf);
  return (
    <>
      <PageHeader
        title={found.data?.name ?? words.back}
        back={back}
        {...(found.data ? { about: current?.campusName ?? words.notInPost } : {})}
        actions={<AsOfPicker asOf={asOf} today={today} onChange={(day) => setAddress(day ? { asOf: day } : {})} />}
      />
      {found.data ? <StaffFileView file={found.data} today={today} /> : <LoadingState />}
    </>
  );
}
