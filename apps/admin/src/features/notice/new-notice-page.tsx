import { scopeSegment } from "@qitong/domain";
import type { NoticeContent } from "@qitong/domain/management";
import { PageHeader, useTexts } from "@qitong/ui";
import { Link, useNavigate } from "@tanstack/react-router";
import { useScope } from "../../shell/scope";
import { useMay, useSession } from "../../shell/session-context";
import { NotFoundPage } from "../../shell/page-failed";
import { NoticeEditor } from "./notice-editor";
import { noticeTexts } from "./notice-texts";
import { placesWithin } from "./places-within";
import { useNoticeActs } from "./use-notice-acts";

export function NewNoticePage() {
  const words = useTexts(noticeTexts);
  const session = useSession();
  const scope = useScope();
  const place = scope;
  const navigate = useNavigate();
  const acts = useNoticeActs();
  const maySend = useMay("notice.send");
  const params = { scope: scopeSegment(scope) };
  const initial: NoticeContent = {
    title: "", text: "", audience: { places: [place], groups: ["staff"] }, needsConfirmation: false, confirmBy: null, remindDaysBefore: 2, publishOn: null, currentUntil: null,
  };
  if (!maySend) return <NotFoundPage />;
  const save = async (content: NoticeContent) => {
    const made = await acts.create(place, content);
    await navigate({ to: "/$scope/notices/$noticeId", params: { ...params, noticeId: made.noticeId }, replace: true });
    return made;
  };
  const publish = async (content: NoticeContent) => {
    const { noticeId, version } = await save(content);
    await acts.publish(noticeId, version);
  };
  return (
    <>
      <PageHeader
        title={words.newTitle}
        back={
          <Link to="/$scope/notices" params={params}>
            {words.back}
          </Link>
        }
      />
      <NoticeEditor
        initial={initial}
        places={placesWithin(session.scopes, place)}
        today={session.today}
        refused={acts.refused}
        busy={acts.isSaving}
        attachments={<p className="soft">{words.attachAfter}</p>}
        onSave={save}
        onPublish={publish}
      />
    </>
  );
}
