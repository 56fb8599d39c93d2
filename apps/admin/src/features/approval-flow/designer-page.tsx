import { scopeSegment } from "@qitong/domain";
import { findFlowRefusals, flowStateAfter, wordsIn } from "@qitong/domain/management/approval";
import { Acts, ConfirmButton, LoadingState, PageHeader, Remark, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { management } from "../../connection/services";
import { PageFailed } from "../../shell/page-failed";
import { useScope } from "../../shell/scope";
import { Designer, isComplete, type DraftedFlow } from "./designer";
import type { FlowVersion } from "./flow-rows";
import { designTexts, flowTexts } from "./flow-texts";
import { stateTones } from "./flow-words";
import { useFlowActs } from "./use-flow-acts";
import styles from "./flow.module.css";

const route = getRouteApi("/_signed-in/$scope/approval-flows/$versionId");

export function DesignerPage() {
  const { versionId } = route.useParams();
  const found = useQuery(management.approvalFlow.byId.queryOptions({ versionId }));
  if (found.error) return <PageFailed error={found.error} reset={() => void found.refetch()} />;
  // A draft that someone else has changed is shown anew; what is typed here and not saved is kept until then.
  return found.data ? <Version key={`${versionId} ${found.data.revision}`} version={found.data} /> : <LoadingState rows={12} />;
}

function Version({ version }: { readonly version: FlowVersion }) {
  const words = useTexts(designTexts);
  const states = useTexts(flowTexts);
  const language = useLanguage();
  const scope = useScope();
  const [draft, setDraft] = useState<DraftedFlow>({ head: version.head, flow: version.flow });
  const { state, number } = version;
  const isEditable = flowStateAfter(state, "edit") !== undefined;
  const isChanged = JSON.stringify(draft) !== JSON.stringify({ head: version.head, flow: version.flow });
  return (
    <>
      <PageHeader
        back={
          <Link to="/$scope/approval-flows" params={{ scope: scopeSegment(scope) }}>
            {words.back}
          </Link>
        }
        title={wordsIn(language, draft.head.name)}
        about={
          <span className={styles.about}>
            <StatusTag tone={stateTones[state]}>{states[state]}</StatusTag> {states.version(number)} {isChanged && <span className="tone-warn">{words.unsaved}</span>}
          </span>
        }
        actions={<DraftActs version={version} draft={draft} isChanged={isChanged} />}
      />
      {!isEditable && <Remark>{words.readOnly}</Remark>}
      {!isComplete(draft) && <Remark>{words.nameMissing}</Remark>}
      <Designer draft={draft} facts={version.facts} disabled={!isEditable} onChange={setDraft} />
    </>
  );
}

interface ActsProps {
  readonly version: FlowVersion;
  readonly draft: DraftedFlow;
  readonly isChanged: boolean;
}

/** What is possible with the version in its state; what is not is left out. */
function DraftActs({ version, draft, isChanged }: ActsProps) {
  const words = useTexts(designTexts);
  const acts = useFlowActs();
  const navigate = useNavigate();
  const scope = scopeSegment(useScope());
  const { id: versionId, state, revision, running } = version;
  const may = (act: Parameters<typeof flowStateAfter>[1]) => flowStateAfter(state, act) !== undefined;
  const seen = { versionId, revision };
  const hasProblems = findFlowRefusals(draft.flow, version.facts).length > 0;
  const isSaved = !isChanged;
  return (
    <Acts>
      {may("discard") && (
        <ConfirmButton
          label={words.discard} question={words.discardQuestion} consequence={words.discardAbout} act={words.discard} danger
          onConfirm={async () => {
            await acts.discard.mutateAsync(seen);
            await navigate({ to: "/$scope/approval-flows", params: { scope } });
          }}
        />
      )}
      {may("edit") && (
        <Button disabled={isSaved || !isComplete(draft)} loading={acts.save.isPending} onClick={() => acts.save.mutate({ ...seen, ...draft })}>
          {words.save}
        </Button>
      )}
      {state === "draft" && (
        <Button type="primary" disabled={!isSaved || hasProblems} loading={acts.check.isPending} onClick={() => acts.check.mutate(seen)}>
          {words.check}
        </Button>
      )}
      {may("go-live") && (
        <ConfirmButton
          label={words.setLive} question={words.setLiveQuestion} consequence={words.setLiveAbout(running)} act={words.setLive} type="primary"
          disabled={!isSaved || hasProblems} onConfirm={() => acts.setLive.mutateAsync(seen)}
        />
      )}
      {may("retire") && version.isRetirable && (
        <ConfirmButton label={words.retire} question={words.retireQuestion} consequence={words.retireAbout} act={words.retire} danger onConfirm={() => acts.retire.mutateAsync(seen)} />
      )}
    </Acts>
  );
}
