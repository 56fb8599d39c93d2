import type { RequestId } from "@qitong/domain";
import { Columns, FactList, formatInstant, PageHeader, Panel, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import { ClockText } from "./clock-text";
import type { RequestDetail, RequestPhoto } from "./request-rows";
import styles from "./request.module.css";
import { requestDetailTexts, requestTexts } from "./request-texts";
import { askerTexts, categoryText, ratingText, statusTexts, statusTones } from "./request-words";
import { Trace } from "./trace";

export interface RequestViewProps {
  readonly detail: RequestDetail;
  readonly back: ReactNode;
  /** What the person may do with it now; nothing for a reader. */
  readonly acts: ReactNode;
  readonly contact: ReactNode;
  readonly renderPhoto: (photo: RequestPhoto, index: number) => ReactNode;
  readonly renderRequest: (request: { readonly id: RequestId; readonly number: string }) => ReactNode;
}

export function RequestView({ detail, back, acts, contact, renderPhoto, renderRequest }: RequestViewProps) {
  const words = useTexts(requestDetailTexts);
  const language = useLanguage();
  return (
    <>
      <PageHeader back={back} title={words.title(detail.number)} about={`${detail.campusName} · ${categoryText(language, detail.category)}`} />
      <Columns side={<Facts detail={detail} contact={contact} renderRequest={renderRequest} />}>
          <Panel title={words.what}>
            <p className="written">{detail.text}</p>
            {detail.place !== "" && (
              <p className="soft">
                {words.place} {detail.place}
              </p>
            )}
            {detail.photos.length > 0 && (
              <ul className={styles.photos} aria-label={words.photos}>
                {detail.photos.map((photo, index) => (
                  <li key={photo.id}>{renderPhoto(photo, index)}</li>
                ))}
              </ul>
            )}
            {detail.photos.length === 0 && hadPhotos(detail) && <p className="soft">{words.photosGone}</p>}
            {detail.duplicates.length > 0 && (
              <p className="soft">
                {words.joined} {detail.duplicates.map((one) => <span key={one.id}>{renderRequest(one)} </span>)}
              </p>
            )}
          </Panel>
          {acts}
          <Panel title={words.trace}>
            <Trace trace={detail.trace} />
          </Panel>
      </Columns>
    </>
  );
}

const hadPhotos = ({ trace }: RequestDetail): boolean =>
  trace.some(({ kind, detail }) => kind === "forgotten" && typeof detail === "object" && detail !== null && "photos" in detail && detail.photos !== 0);

function Facts({ detail, contact, renderRequest }: Pick<RequestViewProps, "detail" | "contact" | "renderRequest">) {
  const words = useTexts(requestDetailTexts);
  const list = useTexts(requestTexts);
  const statuses = useTexts(statusTexts);
  const askers = useTexts(askerTexts);
  const language = useLanguage();
  const { status, dueOn, today, settings, mergedInto, rating, isSolved } = detail;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [list.status, <StatusTag key="status" tone={statusTones[status]}>{statuses[status]}</StatusTag>],
    ...(mergedInto ? [[words.joinedTo, renderRequest(mergedInto)] as const] : []),
    [words.due, <ClockText key="due" status={status} dueOn={dueOn} today={today} reminderDays={settings.requestReminderDays} />],
    [words.received, formatInstant(language, detail.receivedAt)],
    [words.handler, detail.handlerName ?? list.noHandler],
    [words.asker, askers[detail.asker]],
    [words.contact, contact],
    ...(rating === null ? [] : [[words.rating, `${ratingText(language, rating)} · ${isSolved === true ? words.solved : words.notSolved}`] as const]),
  ];
  return (
    <Panel>
      <FactList look="above" facts={rows.map(([name, value]) => ({ name, value }))} />
    </Panel>
  );
}
