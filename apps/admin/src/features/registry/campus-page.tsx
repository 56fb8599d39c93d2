import { CampusId, findCivilDate, scopeSegment } from "@qitong/domain";
import { ErrorState, LoadingState, useTexts } from "@qitong/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { legalEntity } from "../../connection/services";
import { AsOfPicker } from "../../shell/as-of-picker";
import { NotFoundPage } from "../../shell/page-failed";
import { useScope } from "../../shell/scope";
import { useMay, useSession } from "../../shell/session-context";
import { useUrlFilters } from "../../shell/url-filters";
import { AddressCampusEntry, NameCampusEntry, SchoolCodeEntry } from "./campus-entries";
import { CampusView } from "./campus-view";
import { EntityLink } from "./entity-link";
import { registryTexts } from "./registry-texts";
import { useRegisterActs } from "./use-register-acts";

const route = getRouteApi("/_signed-in/$scope/schools/$campusId");
const addressKeys = ["asOf"];

export function CampusPage() {
  const campusId = CampusId.safeParse(route.useParams().campusId);
  return campusId.success ? <LoadedCampus campusId={campusId.data} /> : <NotFoundPage />;
}

function LoadedCampus({ campusId }: { readonly campusId: CampusId }) {
  const words = useTexts(registryTexts);
  const scope = useScope();
  const { today } = useSession();
  const acts = useRegisterActs();
  const mayManage = useMay("registry.manage");
  const mayCall = useMay("emergency.read");
  const [{ asOf: dayText }, setAddress] = useUrlFilters(addressKeys);
  const asOf = dayText === undefined ? undefined : findCivilDate(dayText);
  const found = useQuery({
    ...legalEntity.registry.byId.queryOptions({ campusId, ...(asOf ? { asOf } : {}) }),
    placeholderData: keepPreviousData,
  });
  if (found.error?.data?.code === "NOT_FOUND") return <NotFoundPage />;
  if (found.error) return <ErrorState detail={found.error.message} onRetry={() => void found.refetch()} />;
  if (!found.data) return <LoadingState rows={12} />;
  const campus = found.data;
  // What is entered holds from its own day, whatever day is looked at: it is entered on today's page.
  const entries = mayManage && asOf === undefined;
  return (
    <CampusView
      campus={campus}
      back={
        <Link to="/$scope/schools" params={{ scope: scopeSegment(scope) }} search={asOf ? { asOf } : {}}>
          {words.back}
        </Link>
      }
      actions={
        <>
          {mayCall && (
            <Link to="/$scope/emergency-contacts/$campusId" params={{ scope: scopeSegment(scope), campusId }} search={asOf ? { asOf } : {}}>
              {words.toContacts}
            </Link>
          )}
          <AsOfPicker asOf={asOf} today={today} onChange={(day) => setAddress(day ? { asOf: day } : {})} />
        </>
      }
      renderEntity={(id, name) => <EntityLink id={id} name={name} asOf={asOf} />}
      {...(entries
        ? {
            entries: {
              name: <NameCampusEntry campus={campus} acts={acts} />,
              address: <AddressCampusEntry campus={campus} acts={acts} />,
              schoolCode: <SchoolCodeEntry campus={campus} acts={acts} />,
            },
          }
        : {})}
    />
  );
}
