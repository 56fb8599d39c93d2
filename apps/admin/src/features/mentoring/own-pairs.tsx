import type { PersonId } from "@qitong/domain";
import { Panel, PeriodText, useLanguage, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { staffing } from "../../connection/services";
import { useSession } from "../../shell/session-context";
import { subjectWord } from "../staff-record/staff-words";
import { mentoringTexts } from "./mentoring-texts";
import styles from "./mentoring.module.css";
import { PairState } from "./pair-state";

/** The pairs of oneself; nothing is shown to who has none. */
export function OwnPairs({ personId }: { readonly personId: PersonId }) {
  const words = useTexts(mentoringTexts);
  const language = useLanguage();
  const { today } = useSession();
  const own = useQuery(staffing.mentoring.own.queryOptions({ personId }));
  if (!own.data || own.data.length === 0) return null;
  return (
    <Panel title={words.own}>
      <ul className={styles.pairs}>
        {own.data.map((pair) => (
          <li key={pair.id}>
            <strong>
              {pair.mentorId === personId
                ? words.youGuide(words.at(pair.menteeName, pair.menteeCampusName))
                : words.guidesYou(words.at(pair.mentorName, pair.mentorCampusName))}{" "}
              <PairState row={pair} today={today} />
            </strong>
            <span className="soft">
              {subjectWord(language, pair.subject)} · <PeriodText startsOn={pair.startsOn} endsOn={pair.endsOn} />
            </span>
            <span>{pair.aims}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
