import { maxDocumentBytes, type NoticeId, scopeSegment } from "@qitong/domain";
import { noticeLifecycle } from "@qitong/domain/management";
import {
  ConfirmButton, FileDrop, formatNumber, LoadingState, PageHeader, ReasonDialog, Row, StatusTag, useLanguage,
  useTexts,
} from "@qitong/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { saveFile } from "../../connection/save-file";
import { management } from "../../connection/services";
import { ExportButton } from "../../shell/export-button";
import { PageFailed } from "../../shell/page-failed";
import { useScope } from "../../shell/scope";
import { useMay, useSession } from "../../shell/session-context";
import { BoardView } from "./board-view";
import { NoticeEditor } from "./notice-editor";
import type { NoticeBoard } from "./notice-row";
import { noticeStatusTexts, noticeStatusTones, noticeTexts } from "./notice-texts";
import styles from "./notice.module.css";
import { placesWithin } from "./places-within";
import { useNoticeActs } from "./use-notice-acts";

const route = getRouteApi("/_signed-in/$scope/notices/$noticeId");
const extensions = [".pdf", ".png", ".jpg", ".jpeg", ".docx", ".xlsx"];
const megabyte = 1024 * 1024;

export function NoticePage() {
  const { noticeId } = route.useParams();
  const found = useQuery(management.notice.byId.queryOptions({ noticeId }));
  const maySend = useMay("notice.send");
  if (found.error) return <PageFailed error={found.error} reset={() => void found.refetch()} />;
  if (!found.data) return <LoadingState rows={12} />;
  return (
    <>
      <Head board={found.data} maySend={maySend} />
      {maySend && noticeLifecycle[found.data.status].mayEdit ? <Draft board={found.data} /> : <BoardView board={found.data} renderFile={(file) => <FileButton key={file.fileId} noticeId={noticeId} file={file} />} />}
    </>
  );
}

function Head({ board, maySend }: { readonly board: NoticeBoard; readonly maySend: boolean }) {
  const words = useTexts(noticeTexts);
  const statuses = useTexts(noticeStatusTexts);
  const language = useLanguage();
  const scope = useScope();
  const queries = useQueryClient();
  const acts = useNoticeActs();
  const { id: noticeId, status, version, recipients } = board;
  const missing = recipients.filter(({ isMissing }) => isMissing).length;
  const { mayRemind } = noticeLifecycle[status];
  return (
    <PageHeader
      title={board.content.title}
      about={
        <Row>
          <StatusTag tone={noticeStatusTones[status]}>{statuses[status]}</StatusTag>
          {board.placeName}
        </Row>
      }
      back={
        <Link to="/$scope/notices" params={{ scope: scopeSegment(scope) }}>
          {words.back}
        </Link>
      }
      actions={
        mayRemind && (
          <Row>
            <ExportButton label={words.exportMissing} load={() => queries.fetchQuery({ ...management.notice.export.queryOptions({ noticeId }), staleTime: 0 })} />
            {maySend && (
              <>
                <ConfirmButton
                  label={words.remind}
                  disabled={missing === 0}
                  question={words.remindQuestion(formatNumber(language, missing))}
                  consequence={words.remindAbout}
                  act={words.remind}
                  onConfirm={() => acts.remind(noticeId, version)}
                />
                <ReasonDialog
                  danger
                  label={words.withdraw}
                  title={words.withdraw}
                  about={words.withdrawAbout}
                  reasonLabel={words.withdrawReason}
                  onConfirm={(reason) => acts.withdraw(noticeId, version, reason)}
                />
              </>
            )}
          </Row>
        )
      }
    />
  );
}

function Draft({ board }: { readonly board: NoticeBoard }) {
  const words = useTexts(noticeTexts);
  const session = useSession();
  const acts = useNoticeActs();
  const { id: noticeId, version, content, files, place } = board;
  return (
    <NoticeEditor
      key={JSON.stringify(content)}
      initial={content}
      places={placesWithin(session.scopes, place)}
      today={session.today}
      refused={acts.refused}
      busy={acts.isSaving}
      attachments={
        <>
          <FileDrop label={words.attach} extensions={extensions} maxMegabytes={maxDocumentBytes / megabyte} onFile={(file) => void acts.attach(noticeId, version, file).catch(() => undefined)} />
          <ul className={styles.list}>
            {files.map((file) => (
              <li key={file.fileId} className={styles.row}>
                <FileButton noticeId={noticeId} file={file} />
                <Button size="small" type="text" aria-label={words.removeFile(file.name)} onClick={() => void acts.detach(noticeId, version, file.fileId).catch(() => undefined)}>
                  ×
                </Button>
              </li>
            ))}
          </ul>
        </>
      }
      more={
        <ReasonDialog
          danger
          label={words.discard}
          title={words.discard}
          about={words.discardAbout}
          reasonLabel={words.withdrawReason}
          onConfirm={(reason) => acts.withdraw(noticeId, version, reason)}
        />
      }
      onSave={(next) => acts.change(noticeId, version, next)}
      onPublish={async (next) => {
        const isSame = JSON.stringify(next) === JSON.stringify(content);
        const at = isSame ? version : (await acts.change(noticeId, version, next)).version;
        await acts.publish(noticeId, at);
      }}
    />
  );
}

function FileButton({ noticeId, file }: { readonly noticeId: NoticeId; readonly file: NoticeBoard["files"][number] }) {
  const words = useTexts(noticeTexts);
  const queries = useQueryClient();
  const { fileId, name } = file;
  const load = async () => saveFile(await queries.fetchQuery(management.notice.file.queryOptions({ noticeId, fileId })));
  return (
    <Button type="link" size="small" aria-label={words.download(name)} onClick={() => void load()}>
      {name}
    </Button>
  );
}
