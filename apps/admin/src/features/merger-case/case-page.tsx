import { FilePdfOutlined } from "@ant-design/icons";
import { scopeSegment } from "@qitong/domain";
import { findMergerFormRefusals, MergerForm, mergerLifecycle, type MergerStep } from "@qitong/domain/legal-entity";
import { LoadingState, useLanguage, useTexts } from "@qitong/ui";
import { skipToken, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button, Drawer } from "antd";
import { useState } from "react";
import { saveFile } from "../../connection/save-file";
import { legalEntity } from "../../connection/services";
import { PageFailed } from "../../shell/page-failed";
import { useScope } from "../../shell/scope";
import { useMay } from "../../shell/session-context";
import { HandoverPanel } from "../handover/handover-panel";
import { CaseView } from "./case-view";
import type { CaseDetail, NamedPaper } from "./merger-row";
import { caseTexts, mergerTexts } from "./merger-texts";
import styles from "./merger.module.css";
import { rehearsalTexts } from "./rehearsal-texts";
import { formTexts } from "./merger-words";
import { StepForm } from "./step-form";
import { stepName } from "./step-name";
import { submissionTexts } from "./submission-texts";
import { useCaseActs } from "./use-case-acts";

const route = getRouteApi("/_signed-in/$scope/mergers/$caseId");

export function CasePage() {
  const { caseId } = route.useParams();
  const detail = useQuery(legalEntity.mergerCase.byId.queryOptions({ caseId }));
  if (detail.error) return <PageFailed error={detail.error} reset={() => void detail.refetch()} />;
  return detail.data ? <CaseWithActs detail={detail.data} /> : <LoadingState rows={12} />;
}

function CaseWithActs({ detail }: { readonly detail: CaseDetail }) {
  const words = useTexts(caseTexts);
  const { back } = useTexts(mergerTexts);
  const language = useLanguage();
  const scope = useScope();
  const acts = useCaseActs(detail);
  const mayManage = useMay("merger.manage");
  const mayReadHandover = useMay("handover.read");
  const [recording, setRecording] = useState<MergerStep>();
  const close = () => setRecording(undefined);
  const startRecording = (step: MergerStep) => {
    acts.forgetRefusals();
    setRecording(step);
  };
  return (
    <>
      <CaseView
        detail={detail}
        mayManage={mayManage}
        back={
          <Link to="/$scope/mergers" params={{ scope: scopeSegment(scope) }}>
            {back}
          </Link>
        }
        refused={acts.scheduleRefused}
        onRecord={startRecording}
        onSchedule={acts.schedule}
        onUndo={acts.undoStep}
        onWithdraw={acts.withdraw}
        rehearsal={<RehearsalLink detail={detail} />}
        renderForm={(step) => <FormButton detail={detail} step={step} />}
        onRepresentative={acts.setRepresentative}
        onSubmit={acts.submit}
        onRecall={acts.recall}
        approval={detail.approvalId && <ApprovalLink approvalId={detail.approvalId} />}
        handover={mayReadHandover && <HandoverPanel caseId={detail.id} />}
        renderDocument={(document) => <DocumentButton caseId={detail.id} document={document} />}
      />
      <Drawer
        open={recording !== undefined && mergerLifecycle[detail.status].mayRecordSteps}
        title={recording && words.record(stepName(language, recording))}
        size="large"
        onClose={close}
        destroyOnHidden
      >
        {recording && (
          <StepForm
            key={recording}
            step={recording}
            merger={detail}
            settings={detail.settings}
            today={detail.today}
            refused={acts.recordRefused}
            busy={acts.isRecording}
            onCancel={close}
            onRecord={(draft) => void acts.recordStep(draft).then(close, () => undefined)}
          />
        )}
      </Drawer>
    </>
  );
}

/** For the district, while the merger is not over; with the number of conflicts once the day is set. */
function RehearsalLink({ detail }: { readonly detail: CaseDetail }) {
  const words = useTexts(rehearsalTexts);
  const scope = useScope();
  const isOpen = mergerLifecycle[detail.status].isOpen && scope.kind === "district";
  const rehearsal = useQuery(legalEntity.mergerCase.rehearsal.queryOptions(isOpen ? { caseId: detail.id } : skipToken));
  if (!isOpen) return null;
  const open = rehearsal.data?.conflicts.filter((one) => one.isOpen).length ?? 0;
  return (
    <Link to="/$scope/mergers/$caseId/rehearsal" params={{ scope: scopeSegment(scope), caseId: detail.id }} className={styles.rehearsalLink ?? ""}>
      {open > 0 ? words.openWith(open) : words.open}
    </Link>
  );
}

function ApprovalLink({ approvalId }: { readonly approvalId: NonNullable<CaseDetail["approvalId"]> }) {
  const words = useTexts(submissionTexts);
  return (
    <Link to="/approvals/$approvalId" params={{ approvalId }}>
      {words.open}
    </Link>
  );
}

function FormButton({ detail, step }: { readonly detail: CaseDetail; readonly step: MergerStep }) {
  const words = useTexts(formTexts);
  const queries = useQueryClient();
  const form = MergerForm.safeParse(step);
  if (!form.success || findMergerFormRefusals(detail, form.data).length > 0) return null;
  const { data } = form;
  const load = async () => saveFile(await queries.fetchQuery(legalEntity.mergerCase.form.queryOptions({ caseId: detail.id, form: data })));
  return (
    <span>
      <Button size="small" icon={<FilePdfOutlined />} onClick={() => void load()}>
        {words[data]}
      </Button>
    </span>
  );
}

function DocumentButton({ caseId, document }: { readonly caseId: CaseDetail["id"]; readonly document: NamedPaper }) {
  const words = useTexts(caseTexts);
  const queries = useQueryClient();
  const { fileId, name } = document;
  const load = async () => saveFile(await queries.fetchQuery(legalEntity.mergerCase.document.queryOptions({ caseId, fileId })));
  return (
    <Button type="link" size="small" aria-label={words.download(name)} onClick={() => void load()}>
      {name}
    </Button>
  );
}
