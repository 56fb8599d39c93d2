import type { TransferPlanId } from "@qitong/domain";
import { useQuery } from "@tanstack/react-query";
import { staffing } from "../../connection/services";
import { CompareView } from "./compare-view";

export function Comparing({ planId }: { readonly planId: TransferPlanId }) {
  const compared = useQuery(staffing.transferPlan.compare.queryOptions({ planId }));
  return <CompareView alternatives={compared.data} failed={compared.isError} onRetry={() => void compared.refetch()} />;
}
