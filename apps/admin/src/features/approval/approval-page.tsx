import type { ApprovalId, FileId } from "@qitong/domain";
import { LoadingState, useTexts } from "@qitong/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button, Drawer } from "antd";
import { useState } from "react";
import { saveFile } from "../../connection/save-file";
import { management } from "../../connection/services";
import { PageFailed } from "../../shell/page-failed";
import { useSession } from "../../shell/session-context";
import type { ApprovalDetail } from "./approval-rows";
import { courseTexts, requestTexts } from "./approval-texts";
import { ApprovalView } from "./approval-view";
import { ColleagueSearch } from "./colleague-search";
import type { RequestDraft } from "./request-draft";
import { RequestForm } from "./request-form";
import { OutsidePanel, PaperPhoto } from "./outside-panel";
import { SubjectLink } from "./subject-link";
import { useDecisionActs } from "./use-decision-acts";
import { useRequestActs } from "./use-request-acts";

const route = getRouteApi("/_signed-in/approvals/$approvalId");

export function ApprovalPage() {
  const { approvalId } = route.useParams();
  const found = useQuery({ ...management.approval.byId.queryOptions({ approvalId }), refetchInterval: 10_000 });
  if (found.error) return <PageFailed error={found.error} reset={() => void found.refetch()} />;
  return found.data ? <ApprovalWithActs detail={found.data} /> : <LoadingState rows={12} />;
}

function ApprovalWithActs({ detail }: { readonly detail: ApprovalDetail }) {
  const words = useTexts(courseTexts);
  const { back } = useTexts(requestTexts);
  const acts = useDecisionActs(detail.id, detail.subjectKind);
  const [isChanging, setChanging] = useState(false);
  return (
    <>
      <ApprovalView
        detail={detail}
        back={<Link to="/approvals">{back}</Link>}
        subject={detail.outside ? <OutsidePanel approvalId={detail.id} outside={detail.outside} /> : <SubjectLink kind={detail.subjectKind} subjectId={detail.subjectId} />}
        busy={acts.isBusy}
        onDecide={acts.decide}
        onWithdraw={acts.withdraw}
        onChange={() => setChanging(true)}
        renderFile={({ fileId, name }) =>
          detail.outside ? <PaperPhoto approvalId={detail.id} photoId={fileId} number={name} /> : <FileButton approvalId={detail.id} fileId={fileId as FileId} name={name} />
        }
      />
      <Drawer open={isChanging && detail.acts.mayResubmit} title={words.edit} size="large" onClose={() => setChanging(false)} destroyOnHidden>
        <ChangeForm detail={detail} onDone={() => setChanging(false)} />
      </Drawer>
    </>
  );
}

function ChangeForm({ detail, onDone }: { readonly detail: ApprovalDetail; readonly onDone: () => void }) {
  const words = useTexts(requestTexts);
  const { today, account } = useSession();
  const acts = useRequestActs();
  const [draft, setDraft] = useState<RequestDraft>({ values: detail.values, files: [] });
  const prepared = useQuery(management.approval.prepare.queryOptions({ personId: account.personId, flowKey: detail.flowKey }));
  const hasFiles = detail.files.length > 0;
  return (
    <RequestForm
      form={detail.form}
      draft={draft}
      today={today}
      refused={acts.refused}
      busy={acts.isBusy}
      submitLabel={words.submitAgain}
      campuses={prepared.data?.campuses ?? []}
      renderPerson={({ id, onPick }) => <ColleagueSearch id={id} onPick={onPick} />}
      {...(hasFiles ? { aside: <p className="soft">{words.fromBefore}</p> } : {})}
      onChange={setDraft}
      onSubmit={() => void acts.resubmit(detail.id, draft).then(onDone, () => undefined)}
    />
  );
}

function FileButton({ approvalId, fileId, name }: { readonly approvalId: ApprovalId; readonly fileId: FileId; readonly name: string }) {
  const words = useTexts(courseTexts);
  const queries = useQueryClient();
  const load = async () => saveFile(await queries.fetchQuery(management.approval.file.queryOptions({ approvalId, fileId })));
  return (
    <Button type="link" size="small" aria-label={words.download(name)} onClick={() => void load()}>
      {name}
    </Button>
  );
}
