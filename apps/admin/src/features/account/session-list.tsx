import { formatInstant, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import type { AccountDetail } from "./account-rows";
import { accountTexts } from "./account-texts";
import styles from "./account.module.css";
import { deviceName } from "./device-name";

export function SessionList({ sessions }: Pick<AccountDetail, "sessions">) {
  const words = useTexts(accountTexts);
  const language = useLanguage();
  if (sessions.length === 0) return <p className="soft">{words.noSessions}</p>;
  return (
    <ul className={styles.sessions}>
      {sessions.map((session, index) => (
        <li key={`${String(session.createdAt)} ${index}`}>
          <span>
            {formatInstant(language, session.createdAt)}
            <span className={styles.device}>{deviceName(session.userAgent ?? "") ?? words.unknownDevice}</span>
          </span>
          <StatusTag tone={session.isOpen ? "running" : "calm"}>{session.isOpen ? words.sessionOpen : words.sessionEnded}</StatusTag>
        </li>
      ))}
    </ul>
  );
}
