import { decidersOf, expectedPath, findPathRefusals, wordsIn, type CourseContext, type FormValues } from "@qitong/domain/management/approval";
import { Columns, LoadingState, PageHeader, Panel, useLanguage, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Alert } from "antd";
import { useState } from "react";
import { management } from "../../connection/services";
import { PageFailed } from "../../shell/page-failed";
import { useSession } from "../../shell/session-context";
import type { Preparation } from "./approval-rows";
import { courseTexts, requestTexts } from "./approval-texts";
import { ColleagueSearch } from "./colleague-search";
import { PathView, type PathStep } from "./path-view";
import { emptyRequest } from "./request-draft";
import { RequestForm } from "./request-form";
import { useRequestActs } from "./use-request-acts";
import styles from "./approval.module.css";

const route = getRouteApi("/_signed-in/approvals/new/$flowKey");

export function NewRequestPage() {
  const { flowKey } = route.useParams();
  const { account } = useSession();
  const found = useQuery(management.approval.prepare.queryOptions({ personId: account.personId, flowKey }));
  if (found.error) return <PageFailed error={found.error} reset={() => void found.refetch()} />;
  return found.data ? <NewRequest prepared={found.data} /> : <LoadingState rows={10} />;
}

function NewRequest({ prepared }: { readonly prepared: Preparation }) {
  const words = useTexts(requestTexts);
  const language = useLanguage();
  const { today } = useSession();
  const navigate = useNavigate();
  const acts = useRequestActs();
  const [draft, setDraft] = useState(emptyRequest);
  const { head, flow, key, campuses, officeNames, closedReason } = prepared;
  const context = contextOf(prepared, draft.values);
  const impossible = findPathRefusals(context);
  const course = useTexts(courseTexts);
  const submit = async () => {
    const { approvalId } = await acts.start(key, draft);
    await navigate({ to: "/approvals/$approvalId", params: { approvalId } });
  };
  return (
    <>
      <PageHeader title={wordsIn(language, head.name)} about={wordsIn(language, head.about)} back={<Link to="/approvals/new">{words.startTitle}</Link>} />
      {closedReason !== null && <Alert type="warning" showIcon title={course.closedNow(closedReason)} className={styles.closed ?? ""} />}
      <Columns
        side={
          <Panel title={words.path} about={words.pathAbout}>
              <PathView steps={pathOf(context)} officeNames={officeNames} />
          </Panel>
        }
      >
        <Panel title={words.form}>
          <RequestForm
            form={flow.form}
            draft={draft}
            today={today}
            refused={acts.refused.length > 0 ? acts.refused : impossible}
            busy={acts.isBusy}
            submitLabel={words.submit}
            campuses={campuses}
            renderPerson={({ id, onPick }) => <ColleagueSearch id={id} onPick={onPick} />}
            onChange={setDraft}
            onSubmit={() => void submit().catch(() => undefined)}
          />
        </Panel>
      </Columns>
    </>
  );
}

function contextOf({ flow, applicant, facts }: Preparation, values: FormValues): CourseContext {
  return { flow, values, applicant, facts };
}

/** By the same function that the server opens the steps with, at every key that is typed. */
function pathOf(context: CourseContext): PathStep[] {
  return expectedPath(context, context.flow.start ?? "end").map(({ step, offices, ...rest }) => ({
    ...rest, name: step.name, offices: offices ?? null,
    deciders: (offices ?? []).flatMap((office) => decidersOf(office, context.applicant.personId, context.facts).map(({ personName }) => personName)),
  }));
}
