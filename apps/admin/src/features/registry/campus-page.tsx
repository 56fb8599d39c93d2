import { LoadingState } from "@qitong/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { legalEntity } from "../../connection/services";
import { PageFailed } from "../../shell/page-failed";
import { AddressCampusEntry, NameCampusEntry, SchoolCodeEntry } from "./campus-entries";
import { CampusView } from "./campus-view";
import { EntityLink } from "./entity-link";
import { useRegisterActs } from "./use-register-acts";
import { useRegisterPage } from "./use-register-page";

const route = getRouteApi("/_signed-in/$scope/schools/$campusId");

export function CampusPage() {
  const { campusId } = route.useParams();
  const { asOf, search, mayEnter, back, actions } = useRegisterPage();
  const acts = useRegisterActs();
  const found = useQuery({
    ...legalEntity.registry.byId.queryOptions({ campusId, ...search }),
    placeholderData: keepPreviousData,
  });
  if (found.error) return <PageFailed error={found.error} reset={() => void found.refetch()} />;
  if (!found.data) return <LoadingState rows={12} />;
  const campus = found.data;
  return (
    <CampusView
      campus={campus}
      back={back}
      actions={actions}
      renderEntity={(id, name) => <EntityLink id={id} name={name} asOf={asOf} />}
      {...(mayEnter
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
