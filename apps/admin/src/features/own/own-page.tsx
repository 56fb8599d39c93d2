import { formatDate, LoadingState, PageHeader, Stack, useLanguage, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { PageFailed } from "../../shell/page-failed";
import { useSession } from "../../shell/session-context";
import { WaitingPanel } from "../notice/waiting-panel";
import { ownQuestions } from "./own-questions";
import { ownTexts } from "./own-texts";
import { OwnView } from "./own-view";

const OwnAffairs = lazy(async () => ({ default: (await import("./own-affairs")).OwnAffairs }));

export function OwnPage() {
  const words = useTexts(ownTexts);
  const language = useLanguage();
  const session = useSession();
  const { account, today } = session;
  const found = useQuery(ownQuestions(session).file);
  if (found.error) return <PageFailed error={found.error} reset={() => void found.refetch()} />;
  return (
    <>
      <PageHeader title={words.title} about={words.about(account.name, formatDate(language, today))} />
      <Stack narrow>
        <WaitingPanel />
      </Stack>
      {found.data ? (
        <OwnView file={found.data}>
          <Suspense fallback={<LoadingState rows={4} />}>
            <OwnAffairs personId={account.personId} />
          </Suspense>
        </OwnView>
      ) : (
        <LoadingState />
      )}
    </>
  );
}
