import { LoadingState, PageHeader, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { management } from "../../connection/services";
import { PageFailed } from "../../shell/page-failed";
import { useSession } from "../../shell/session-context";
import { OwnPoliciesView } from "./own-policies-view";
import { readingTexts } from "./reading-texts";

export function OwnPoliciesPage() {
  const words = useTexts(readingTexts);
  const { account, today } = useSession();
  const found = useQuery(management.policy.own.queryOptions({ personId: account.personId }));
  if (found.error) return <PageFailed error={found.error} reset={() => void found.refetch()} />;
  return (
    <>
      <PageHeader title={words.ownTitle} about={words.ownAbout} />
      {found.data ? (
        <OwnPoliciesView
          rows={found.data}
          today={today}
          renderName={({ id, title }) => (
            <Link to="/my-policies/$policyId" params={{ policyId: id }}>
              {title}
            </Link>
          )}
        />
      ) : (
        <LoadingState rows={8} />
      )}
    </>
  );
}
