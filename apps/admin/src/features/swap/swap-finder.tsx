import { ConfirmButton, useLanguage, useTexts } from "@qitong/ui";
import { Input } from "antd";
import { useState } from "react";
import styles from "../own-section/own-section.module.css";
import { subjectWord } from "../staff-record/staff-words";
import type { Candidate } from "./swap-row";
import { swapRefusalTexts, swapTexts } from "./swap-texts";

export interface SwapFinderProps {
  readonly ownCampusName: string;
  /** Undefined before anything was looked for. */
  readonly found: readonly Candidate[] | undefined;
  readonly searching: boolean;
  readonly onSearch: (text: string) => void;
  /** Rejects when it was not proposed. */
  readonly onPropose: (candidate: Candidate, note: string) => Promise<unknown>;
}

/** Find a colleague, see whether the two fit, propose. */
export function SwapFinder({ ownCampusName, found, searching, onSearch, onPropose }: SwapFinderProps) {
  const words = useTexts(swapTexts);
  const language = useLanguage();
  const [note, setNote] = useState("");
  return (
    <>
      <Input.Search
        aria-label={words.find}
        placeholder={words.find}
        enterButton={words.findAct}
        maxLength={60}
        loading={searching}
        onSearch={(text) => {
          if (text.trim().length >= 2) onSearch(text.trim());
        }}
      />
      {found?.length === 0 && <p className="soft">{words.nobody}</p>}
      {found && found.length > 0 && (
        <ul className={styles.moves} aria-label={words.found}>
          {found.map((one) => (
            <li key={one.personId}>
              <span className={styles.way}>{one.name}</span>
              <span className="soft">
                {one.campusName} · {subjectWord(language, one.subject)}
              </span>
              {one.refusals.length > 0 ? (
                <span className="soft">
                  {words.unfit}：{one.refusals.map((refusal) => swapRefusalTexts.say(language, refusal)).join(language === "zh" ? "；" : "; ")}
                </span>
              ) : (
                <span>
                  <ConfirmButton
                    type="primary"
                    label={words.proposeTo(one.name)}
                    question={words.question(one.name)}
                    consequence={
                      <>
                        <p>{words.consequence(ownCampusName, one.campusName)}</p>
                        <label htmlFor="swap-note">{words.note}</label>
                        <Input id="swap-note" maxLength={200} value={note} onChange={({ target }) => setNote(target.value)} />
                      </>
                    }
                    act={words.propose}
                    onConfirm={() => onPropose(one, note.trim())}
                  />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
