import { formatDate, LoadingState, PageHeader, Stack, useLanguage, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { staffing } from "../../connection/services";
import { PageFailed } from "../../shell/page-failed";
import { useSession } from "../../shell/session-context";
import { DelegationSection } from "../delegation/delegation-section";
import { OwnNotes } from "../handover-note/own-notes";
import { OwnPairs } from "../mentoring/own-pairs";
import { WaitingPanel } from "../notice/waiting-panel";
import { PasswordSection } from "../password/password-section";
import { OwnPreference } from "../preference/own-preference";
import { ownTexts } from "./own-texts";
import { OwnView } from "./own-view";

export function OwnPage() {
  const words = useTexts(ownTexts);
  const language = useLanguage();
  const { account, today } = useSession();
  const found = useQuery(staffing.own.file.queryOptions({ personId: account.personId }));
  if (found.error) return <PageFailed error={found.error} reset={() => void found.refetch()} />;
  return (
    <>
      <PageHeader title={words.title} about={words.about(account.name, formatDate(language, today))} />
      <Stack narrow>
        <WaitingPanel />
      </Stack>
      {found.data ? (
        <OwnView file={found.data}>
          <OwnNotes personId={account.personId} />
          <OwnPairs personId={account.personId} />
          <OwnPreference />
          <DelegationSection />
          <PasswordSection />
        </OwnView>
      ) : (
        <LoadingState />
      )}
    </>
  );
}
