import { formatDate, LoadingState, PageHeader, useAnnouncing, useLanguage, useTexts } from "@qitong/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { saveFile } from "../../connection/save-file";
import { management } from "../../connection/services";
import { PageFailed } from "../../shell/page-failed";
import { useSession } from "../../shell/session-context";
import { OwnPolicyView } from "./own-policy-view";
import { readingTexts } from "./reading-texts";
import { useRefusalToast } from "./use-policy-acts";

const route = getRouteApi("/_signed-in/my-policies/$policyId");

export function OwnPolicyPage() {
  const { policyId } = route.useParams();
  const words = useTexts(readingTexts);
  const language = useLanguage();
  const { personId } = useSession().account;
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  const onError = useRefusalToast();
  const found = useQuery(management.policy.ownById.queryOptions({ personId, policyId }));
  const acknowledge = useMutation(
    management.policy.acknowledge.mutationOptions({
      onError,
      onSuccess: () => toast("success", words.thanks),
      onSettled: () => queries.invalidateQueries({ queryKey: management.policy.pathKey() }),
    }),
  );
  if (found.error) return <PageFailed error={found.error} reset={() => void found.refetch()} />;
  if (!found.data) return <LoadingState rows={12} />;
  const { title, version, effectiveOn, ownerName, today } = found.data;
  const date = formatDate(language, effectiveOn);
  const print = async () => saveFile(await queries.fetchQuery(management.policy.ownPrint.queryOptions({ personId, policyId })));
  const isInForce = found.data.texts.some(({ campuses }) => campuses.some(({ startsOn }) => startsOn <= today));
  return (
    <>
      <PageHeader
        back={<Link to="/my-policies">{words.back}</Link>}
        title={title}
        about={`${ownerName} · ${words.versionOf(version)} · ${effectiveOn > today ? words.ahead(date) : words.since(date)}`}
        {...(isInForce ? { actions: <Button onClick={() => void print()}>{words.print}</Button> } : {})}
      />
      <OwnPolicyView detail={found.data} busy={acknowledge.isPending} onAcknowledge={() => acknowledge.mutate({ personId, policyId, version })} />
    </>
  );
}
