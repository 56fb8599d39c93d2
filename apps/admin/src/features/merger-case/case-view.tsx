import { mayRecordToday, mergerLifecycle, type MergerStep } from "@qitong/domain/legal-entity";
import { Columns, DateText, FactList, formatInstant, PageHeader, Panel, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import { Button } from "antd";
import type { ReactNode } from "react";
import { CaseActs, type CaseActsProps } from "./case-acts";
import { CaseTimeline } from "./case-timeline";
import { Checklist, type ChecklistProps } from "./checklist";
import { EffectPanel } from "./effect-panel";
import type { CaseDetail } from "./merger-row";
import { caseTexts, mergerTexts } from "./merger-texts";
import { statusTexts, statusTones } from "./merger-words";
import { stepName } from "./step-name";
import { SubmissionPanel, type SubmissionPanelProps } from "./submission-panel";

export interface CaseViewProps extends Omit<CaseActsProps, "detail">, Omit<SubmissionPanelProps, "detail"> {
  readonly detail: CaseDetail;
  readonly back: ReactNode;
  /** How far the handover is; a panel of its own feature. */
  readonly handover?: ReactNode;
  readonly onRecord: (step: MergerStep) => void;
  /** The way to the rehearsal, for who may see it. */
  readonly rehearsal: ReactNode;
  readonly renderForm: ChecklistProps["renderForm"];
  readonly renderDocument: ChecklistProps["renderDocument"];
}

export function CaseView({ detail, mayManage, back, rehearsal, handover, approval, onRecord, onSubmit, onRecall, renderForm, renderDocument, ...acts }: CaseViewProps) {
  const words = useTexts(caseTexts);
  const { pairOf } = useTexts(mergerTexts);
  const language = useLanguage();
  const { absorbing, absorbed, openedByName } = detail;
  const mayRecord = mayManage && mergerLifecycle[detail.status].mayRecordSteps;
  return (
    <>
      <PageHeader
        back={back}
        title={pairOf(absorbing.name, absorbed.name)}
        about={words.about(openedByName ?? "—", formatInstant(language, detail.openedAt))}
        actions={rehearsal}
      />
      {detail.status !== "withdrawn" && <CaseTimeline detail={detail} />}
      <Columns
        side={
          <>
            <CaseFacts detail={detail} />
            <SubmissionPanel detail={detail} mayManage={mayManage} approval={approval} onSubmit={onSubmit} onRecall={onRecall} />
            {mayManage && <CaseActs detail={detail} {...acts} />}
            {handover}
            <EffectPanel detail={detail} />
          </>
        }
      >
        <Checklist
          detail={detail}
          renderDocument={renderDocument}
          renderForm={renderForm}
          renderRecord={(entry) =>
            mayRecord &&
            mayRecordToday(entry, detail.today) && (
              <span>
                <Button size="small" onClick={() => onRecord(entry.step)} aria-haspopup="dialog">
                  {words.record(stepName(language, entry.step))}
                </Button>
              </span>
            )
          }
        />
      </Columns>
    </>
  );
}

function CaseFacts({ detail }: { readonly detail: CaseDetail }) {
  const words = useTexts(caseTexts);
  const list = useTexts(mergerTexts);
  const statuses = useTexts(statusTexts);
  const { status, decreeNumber, effectiveOn, note } = detail;
  return (
    <Panel title={words.facts}>
      <FactList
        look="above"
        facts={[
          { name: list.status, value: <StatusTag tone={statusTones[status]}>{statuses[status]}</StatusTag> },
          { name: list.decree, value: decreeNumber ?? list.notSet },
          { name: list.effectiveOn, value: effectiveOn ? <DateText date={effectiveOn} weekday /> : list.notSet },
          { name: list.absorbing, value: <Party entity={detail.absorbing} /> },
          { name: list.absorbed, value: <Party entity={detail.absorbed} /> },
          {
            name: words.representative,
            value: (
              <>
                {detail.newRepresentative ?? words.representativeStays}
                {detail.removalDocument !== null && <div className="figures">{words.removalOf(detail.removalDocument)}</div>}
                {detail.appointmentDocument !== null && <div className="figures">{words.appointmentOf(detail.appointmentDocument)}</div>}
              </>
            ),
          },
          note !== null && { name: words.note, value: note },
        ]}
      />
    </Panel>
  );
}

function Party({ entity }: { readonly entity: CaseDetail["absorbing"] }) {
  const words = useTexts(caseTexts);
  return (
    <>
      <strong>{entity.name}</strong>
      <div className="figures">
        {words.creditCode} {entity.creditCode ?? words.unknown}
      </div>
      {entity.campuses.map((campus) => (
        <div key={campus.id} className="figures">
          {campus.name} · {words.schoolCode} {campus.schoolCode ?? words.unknown}
        </div>
      ))}
    </>
  );
}
