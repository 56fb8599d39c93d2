import { formatInstant, useLanguage, useTexts } from "@qitong/ui";
import { useState } from "react";
import { followTexts } from "./ask-texts";
import styles from "./ask.module.css";
import followStyles from "./follow.module.css";
import { Field, Problem } from "./field";
import type { KeptRequest } from "./kept-requests";

export interface FollowFormProps {
  /** Those that were sent from this phone. */
  readonly kept: readonly KeptRequest[];
  readonly number: string;
  readonly problem: string | undefined;
  readonly busy: boolean;
  /** The list's title and an example of a number, where they are not those of requests. */
  readonly mine?: string;
  readonly example?: string;
  readonly onShow: (followed: { readonly number: string; readonly secret: string }) => void;
  readonly onForget: () => void;
}

export function FollowForm({ kept, number: first, problem, busy, mine, example = "S261124-000000", onShow, onForget }: FollowFormProps) {
  const words = useTexts(followTexts);
  const language = useLanguage();
  const [number, setNumber] = useState(first);
  const [secret, setSecret] = useState("");
  return (
    <>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onShow({ number, secret });
        }}
      >
        <Field id="number" label={words.number}>
          <input id="number" required autoCapitalize="characters" autoComplete="off" spellCheck={false} placeholder={example} value={number} onChange={({ target }) => setNumber(target.value)} />
        </Field>
        <Field id="secret" label={words.secret}>
          <input id="secret" required autoCapitalize="characters" autoComplete="off" spellCheck={false} placeholder="XXXX-XXXX-XXXX" value={secret} onChange={({ target }) => setSecret(target.value)} />
        </Field>
        <Problem text={problem} />
        <button type="submit" className={styles.primary} disabled={busy}>
          {words.show}
        </button>
      </form>
      {kept.length > 0 && (
        <section className={followStyles.kept}>
          <h2>{mine ?? words.mine}</h2>
          <ul>
            {kept.map((one) => (
              <li key={one.number}>
                <button type="button" className={styles.secondary} onClick={() => onShow(one)}>
                  <span className="figures">{one.number}</span>
                  <small>
                    {one.campusName} · {formatInstant(language, one.sentAt)}
                  </small>
                </button>
              </li>
            ))}
          </ul>
          <button type="button" className={styles.quiet} onClick={onForget}>
            {words.forget}
          </button>
        </section>
      )}
    </>
  );
}
