import { scopeSegment } from "@qitong/domain";
import { LoadingState, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { legalEntity } from "../../connection/services";
import { PageFailed } from "../../shell/page-failed";
import { useScope } from "../../shell/scope";
import { ImportWizard } from "../import/import-wizard-page";
import { handoverTexts } from "./handover-texts";

const route = getRouteApi("/_signed-in/$scope/mergers/$caseId_/handover/import");

/** The list of a handover goes the same way as every other file: columns, every row's outcome, then all of it. */
export function HandoverImportPage() {
  const { caseId } = route.useParams();
  const words = useTexts(handoverTexts);
  const scope = useScope();
  const found = useQuery(legalEntity.handover.ledger.queryOptions({ caseId }));
  if (found.error) return <PageFailed error={found.error} reset={() => void found.refetch()} />;
  if (!found.data) return <LoadingState rows={8} />;
  const back = (
    <Link to="/$scope/mergers/$caseId/handover" params={{ scope: scopeSegment(scope), caseId }}>
      {words.title}
    </Link>
  );
  return <ImportWizard districtId={found.data.districtId} about={{ kind: "handover", id: caseId, title: words.import, back }} />;
}
