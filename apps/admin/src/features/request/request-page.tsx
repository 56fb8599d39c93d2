import { type RequestId, scopeSegment } from "@qitong/domain";
import { LoadingState, useTexts } from "@qitong/ui";
import { skipToken, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Image } from "antd";
import { management } from "../../connection/services";
import { PageFailed } from "../../shell/page-failed";
import { useScope } from "../../shell/scope";
import { useMay, useSession } from "../../shell/session-context";
import { ContactLine } from "./contact-line";
import { RequestActs } from "./request-acts";
import type { RequestDetail, RequestPhoto } from "./request-rows";
import { requestDetailTexts } from "./request-texts";
import { RequestView } from "./request-view";
import styles from "./request.module.css";
import { useRequestActs } from "./use-request-acts";

const route = getRouteApi("/_signed-in/$scope/requests/$requestId");

export function RequestPage() {
  const { requestId } = route.useParams();
  return <Loaded key={requestId} requestId={requestId} />;
}

function Loaded({ requestId }: { readonly requestId: RequestId }) {
  const detail = useQuery(management.request.byId.queryOptions({ requestId }));
  if (detail.error) return <PageFailed error={detail.error} reset={() => void detail.refetch()} />;
  return detail.data ? <WithActs detail={detail.data} /> : <LoadingState rows={12} />;
}

function WithActs({ detail }: { readonly detail: RequestDetail }) {
  const words = useTexts(requestDetailTexts);
  const params = { scope: scopeSegment(useScope()) };
  const session = useSession();
  const mayDispatch = useMay("request.dispatch");
  const acts = useRequestActs(detail);
  const handlers = useQuery(management.request.handlers.queryOptions(mayDispatch ? { requestId: detail.id } : skipToken));
  return (
    <RequestView
      detail={detail}
      back={
        <Link to="/$scope/requests" params={params}>
          {words.back}
        </Link>
      }
      acts={
        <RequestActs
          key={detail.version}
          detail={detail}
          mayDispatch={mayDispatch}
          mayHandle={useMay("request.handle")}
          handlers={handlers.data}
          me={session.account.personId}
          onDispatch={acts.dispatch}
          onReassign={acts.reassign}
          onStart={acts.start}
          onWords={acts.words}
        />
      }
      contact={<ContactLine contact={detail.contact} revealed={acts.contact} onReveal={acts.reveal} />}
      renderPhoto={(photo, index) => <Photo requestId={detail.id} photo={photo} label={words.photo(index + 1)} />}
      renderRequest={({ id, number }) => (
        <Link to="/$scope/requests/$requestId" params={{ ...params, requestId: id }} className="figures">
          {number}
        </Link>
      )}
    />
  );
}

function Photo({ requestId, photo, label }: { readonly requestId: RequestId; readonly photo: RequestPhoto; readonly label: string }) {
  const { data } = useQuery({ ...management.request.photo.queryOptions({ requestId, photoId: photo.id }), staleTime: Infinity });
  if (!data) return <div className={styles.photoPlace} aria-busy="true" />;
  return <Image src={`data:${data.mediaType};base64,${data.base64}`} alt={label} width={160} height={120} className={styles.photo ?? ""} />;
}
