import { LoadingState, PageHeader, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { management } from "../../connection/services";
import { PageFailed } from "../../shell/page-failed";
import { useSession } from "../../shell/session-context";
import { contactTexts } from "./contact-texts";
import { OwnContactsView } from "./own-contacts-view";

export function OwnContactsPage() {
  const words = useTexts(contactTexts);
  const { account } = useSession();
  const found = useQuery(management.emergencyContact.own.queryOptions({ personId: account.personId }));
  if (found.error) return <PageFailed error={found.error} reset={() => void found.refetch()} />;
  return (
    <>
      <PageHeader title={words.ownTitle} about={words.ownAbout} />
      {found.data ? <OwnContactsView campuses={found.data} /> : <LoadingState rows={8} />}
    </>
  );
}
