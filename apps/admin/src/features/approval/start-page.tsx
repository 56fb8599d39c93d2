import { wordsIn } from "@qitong/domain/management/approval";
import { EmptyState, ErrorState, LoadingState, PageHeader, useLanguage, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { management } from "../../connection/services";
import { useSession } from "../../shell/session-context";
import { requestTexts } from "./approval-texts";
import styles from "./approval.module.css";

/** What one may ask for. */
export function StartPage() {
  const words = useTexts(requestTexts);
  const language = useLanguage();
  const { account } = useSession();
  const flows = useQuery(management.approval.startable.queryOptions({ personId: account.personId }));
  return (
    <>
      <PageHeader title={words.startTitle} about={words.startAbout} back={<Link to="/approvals">{words.back}</Link>} />
      {flows.error && <ErrorState detail={flows.error.message} onRetry={() => void flows.refetch()} />}
      {flows.isLoading && <LoadingState />}
      {flows.data?.length === 0 && <EmptyState title={words.none} />}
      <ul className={styles.flows}>
        {flows.data?.map(({ key, name, about }) => (
          <li key={key}>
            <Link to="/approvals/new/$flowKey" params={{ flowKey: key }} className="card">
              <strong>{wordsIn(language, name)}</strong>
              <span>{wordsIn(language, about)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
