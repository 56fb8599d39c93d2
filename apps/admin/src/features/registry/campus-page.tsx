import { CampusId, scopeSegment } from "@qitong/domain";
import { ErrorState, LoadingState, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { legalEntity } from "../../connection/services";
import { NotFoundPage } from "../../shell/page-failed";
import { useScope } from "../../shell/scope";
import { CampusView } from "./campus-view";
import { registryTexts } from "./registry-texts";

const route = getRouteApi("/_signed-in/$scope/schools/$campusId");

export function CampusPage() {
  const campusId = CampusId.safeParse(route.useParams().campusId);
  return campusId.success ? <LoadedCampus campusId={campusId.data} /> : <NotFoundPage />;
}

function LoadedCampus({ campusId }: { readonly campusId: CampusId }) {
  const words = useTexts(registryTexts);
  const scope = useScope();
  const campus = useQuery(legalEntity.registry.byId.queryOptions({ campusId }));
  if (campus.error?.data?.code === "NOT_FOUND") return <NotFoundPage />;
  if (campus.error) return <ErrorState detail={campus.error.message} onRetry={() => void campus.refetch()} />;
  if (!campus.data) return <LoadingState rows={12} />;
  const back = (
    <Link to="/$scope/schools" params={{ scope: scopeSegment(scope) }}>
      {words.back}
    </Link>
  );
  return <CampusView campus={campus.data} back={back} />;
}
