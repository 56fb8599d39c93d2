import { waitsForAcknowledgement } from "@qitong/domain/management";
import { Panel, Row, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { management } from "../../connection/services";
import { useSession } from "../../shell/session-context";
import { ownNoticeTexts } from "./notice-texts";
import styles from "./notice.module.css";
import { readingState } from "./own-notices-view";

const shown = 4;

/** For the page where a person begins: the notices that are not read or confirmed, and the policies to acknowledge. */
export function WaitingPanel() {
  const words = useTexts(ownNoticeTexts);
  const { personId } = useSession().account;
  const notices = useQuery(management.notice.own.queryOptions({ personId }));
  const policies = useQuery(management.policy.own.queryOptions({ personId }));
  if (!notices.data || !policies.data) return null;
  const open = notices.data.filter((row) => ["unread", "toConfirm"].includes(readingState(row)));
  const unread = open.filter((row) => readingState(row) === "unread").length;
  const waiting = policies.data.filter(waitsForAcknowledgement);
  if (open.length === 0 && waiting.length === 0) return null;
  return (
    <div className={styles.waiting}>
      <Panel title={words.waiting}>
        <Row>
          {unread > 0 && <Link to="/my-notices">{words.unreadCount(unread)}</Link>}
          {open.length > unread && <Link to="/my-notices">{words.unconfirmedCount(open.length - unread)}</Link>}
          {waiting.length > 0 && <Link to="/my-policies">{words.policyCount(waiting.length)}</Link>}
        </Row>
        <ul className={styles.list}>
          {open.slice(0, shown).map(({ id, title, placeName }) => (
            <li key={id}>
              <Link to="/my-notices/$noticeId" params={{ noticeId: id }}>
                {title}
              </Link>
              <span className="soft"> {placeName}</span>
            </li>
          ))}
          {waiting.slice(0, shown).map(({ id, title, ownerName }) => (
            <li key={id}>
              <Link to="/my-policies/$policyId" params={{ policyId: id }}>
                {title}
              </Link>
              <span className="soft"> {ownerName}</span>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
