import { mayRecordToday, mergerLifecycle, type MergerStep } from "@qitong/domain/legal-entity";
import { DateText, formatInstant, PageHeader, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import { Button } from "antd";
import type { ReactNode } from "react";
import { CaseActs, type CaseActsProps } from "./case-acts";
import { CaseTimeline } from "./case-timeline";
import { Checklist, type ChecklistProps } from "./checklist";
import { EffectPanel } from "./effect-panel";
import type { CaseDetail } from "./merger-row";
import styles from "./merger.module.css";
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
      <div className={styles.columns}>
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
        <div className={styles.side}>
          <CaseFacts detail={detail} />
          <SubmissionPanel detail={detail} mayManage={mayManage} approval={approval} onSubmit={onSubmit} onRecall={onRecall} />
          {mayManage && <CaseActs detail={detail} {...acts} />}
          {handover}
          <EffectPanel detail={detail} />
        </div>
      </div>
    </>
  );
}

function CaseFacts({ detail }: { readonly detail: CaseDetail }) {
  const words = useTexts(caseTexts);
  const list = useTexts(mergerTexts);
  const statuses = useTexts(statusTexts);
  const { status, decreeNumber, effectiveOn, note } = detail;
  return (
    <section className={styles.panel} aria-labelledby="facts-title">
      <h2 id="facts-title">{words.facts}</h2>
      <dl className={styles.facts}>
        <div>
          <dt>{list.status}</dt>
          <dd>
            <StatusTag tone={statusTones[status]}>{statuses[status]}</StatusTag>
          </dd>
        </div>
        <div>
          <dt>{list.decree}</dt>
          <dd>{decreeNumber ?? list.notSet}</dd>
        </div>
        <div>
          <dt>{list.effectiveOn}</dt>
          <dd>{effectiveOn ? <DateText date={effectiveOn} weekday /> : list.notSet}</dd>
        </div>
        <Party title={list.absorbing} entity={detail.absorbing} />
        <Party title={list.absorbed} entity={detail.absorbed} />
        <div>
          <dt>{words.representative}</dt>
          <dd>{detail.newRepresentative ?? words.representativeStays}</dd>
          {detail.removalDocument !== null && <dd className="figures">{words.removalOf(detail.removalDocument)}</dd>}
          {detail.appointmentDocument !== null && <dd className="figures">{words.appointmentOf(detail.appointmentDocument)}</dd>}
        </div>
        {note !== null && (
          <div>
            <dt>{words.note}</dt>
            <dd>{note}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

function Party({ title, entity }: { readonly title: string; readonly entity: CaseDetail["absorbing"] }) {
  const words = useTexts(caseTexts);
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <strong>{entity.name}</strong>
      </dd>
      <dd className="figures">
        {words.creditCode} {entity.creditCode ?? words.unknown}
      </dd>
      {entity.campuses.map((campus) => (
        <dd key={campus.id} className="figures">
          {campus.name} · {words.schoolCode} {campus.schoolCode ?? words.unknown}
        </dd>
      ))}
    </div>
  );
}
