import { LoadingState, PageHeader, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { curriculum } from "../../connection/services";
import { PageFailed } from "../../shell/page-failed";
import { useSession } from "../../shell/session-context";
import { OwnPlansView } from "./own-plans-view";
import { planTexts } from "./plan-texts";

export function OwnPlansPage() {
  const words = useTexts(planTexts);
  const { account } = useSession();
  const found = useQuery(curriculum.plan.own.queryOptions({ personId: account.personId }));
  if (found.error) return <PageFailed error={found.error} reset={() => void found.refetch()} />;
  return (
    <>
      <PageHeader title={words.ownTitle} about={words.ownAbout} />
      {found.data ? <OwnPlansView schools={found.data} /> : <LoadingState rows={12} />}
    </>
  );
}
