import { useTexts } from "@qitong/ui";
import styles from "./audit.module.css";
import { auditTexts } from "./audit-texts";

export interface AuditDetailProps {
  readonly detail: unknown;
  readonly requestId: string | null;
}

const inShort = 3;

/** The facts as they were kept; a reader of an audit wants what was written, not a story about it. */
export function AuditDetail({ detail, requestId }: AuditDetailProps) {
  const words = useTexts(auditTexts);
  const facts = typeof detail === "object" && detail !== null ? Object.entries(detail) : [];
  if (facts.length === 0) return words.noDetail;
  return (
    <details className={styles.detail}>
      <summary>{facts.slice(0, inShort).map(([name, value]) => `${name}: ${short(value)}`).join(" · ")}</summary>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{typeof value === "string" ? value : JSON.stringify(value)}</dd>
          </div>
        ))}
      </dl>
      {requestId !== null && <p>{words.request(requestId)}</p>}
    </details>
  );
}

const longest = 24;

function short(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
