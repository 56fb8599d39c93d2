import { wordsIn, type CourseEvent } from "@qitong/domain/management/approval";
import { formatInstant, useLanguage, useTexts } from "@qitong/ui";
import { Timeline } from "antd";
import type { HappenedEvent } from "./approval-rows";
import { courseTexts } from "./approval-texts";
import { eventTexts } from "./approval-words";
import styles from "./approval.module.css";

const colours = {
  started: "blue", resubmitted: "blue", approved: "green", agreed: "green", passed: "green", rejected: "red", returned: "orange", withdrawn: "gray",
  escalated: "orange", "moved-up": "orange", "nobody-left": "orange",
} as const satisfies Record<CourseEvent["kind"], string>;

/** Without a person these are done by an applicant from outside, all others by the clock. */
const applicantsOwn: readonly CourseEvent["kind"][] = ["started", "resubmitted", "withdrawn"];

/** What happened, oldest first; a round after a return begins with its number. */
export function CourseTimeline({ events }: { readonly events: readonly HappenedEvent[] }) {
  const words = useTexts(courseTexts);
  const kinds = useTexts(eventTexts);
  const language = useLanguage();
  return (
    <Timeline
      items={events.map((event, index) => {
        const isNewRound = event.round > (events[index - 1]?.round ?? event.round);
  const who = event.personName ?? (applicantsOwn.includes(event.kind) ? words.applicant : words.clock);
        return {
          key: event.number,
          color: colours[event.kind],
          content: (
            <>
              {isNewRound && <div className={styles.mode}>{words.round(event.round)}</div>}
              {event.step && <span className="soft">{wordsIn(language, event.step)} </span>}
              <strong>{kinds[event.kind]}</strong>
              {event.reason !== null && <div className={styles.reason}>{event.reason}</div>}
              <div className="soft">
                {event.forPersonName === null ? who : words.onBehalf(who, event.forPersonName)} · <time dateTime={event.at}>{formatInstant(language, event.at)}</time>
              </div>
            </>
          ),
        };
      })}
    />
  );
}
