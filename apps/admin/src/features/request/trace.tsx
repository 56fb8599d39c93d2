import { findCivilDate } from "@qitong/domain";
import { requestCategories, traceKinds } from "@qitong/domain/management";
import { formatDate, formatInstant, History, type Language, useLanguage, useTexts } from "@qitong/ui";
import type { TraceEntry } from "./request-rows";
import styles from "./request.module.css";
import { requestDetailTexts } from "./request-texts";
import { categoryText, ratingText, traceTexts } from "./request-words";

const byAsker: readonly TraceEntry["kind"][] = ["received", "supplemented", "withdrawn", "rated", "reopened"];

const tones: Partial<Record<TraceEntry["kind"], "good" | "bad">> = { answered: "good", rated: "good", overdue: "bad" };

/** The whole trace, newest last; what the asker does not see is marked. */
export function Trace({ trace }: { readonly trace: readonly TraceEntry[] }) {
  const words = useTexts(requestDetailTexts);
  const kinds = useTexts(traceTexts);
  const language = useLanguage();
  return (
    <History
      entries={trace.map((entry) => {
        const detail = detailText(language, entry);
        return {
          key: entry.id,
          what: kinds[entry.kind],
          by: entry.personName ?? (byAsker.includes(entry.kind) ? words.byAsker : words.bySystem),
          when: (
            <>
              <time dateTime={new Date(entry.at).toISOString()}>{formatInstant(language, entry.at)}</time>
              {traceKinds[entry.kind].seenBy === "staff" && <> <span className={styles.onlyStaff}>{words.onlyStaff}</span></>}
            </>
          ),
          tone: tones[entry.kind],
          more: (
            <>
              {detail !== "" && <div className="soft">{detail}</div>}
              {entry.text !== null && <p className="written">{entry.text}</p>}
            </>
          ),
        };
      })}
    />
  );
}

/** What an entry says besides its text; unknown parts of it, of another version, are left out. */
export function detailText(language: Language, { detail }: Pick<TraceEntry, "detail">): string {
  const words = requestDetailTexts[language];
  const facts = typeof detail === "object" && detail !== null ? (detail as Readonly<Record<string, unknown>>) : {};
  const text = (name: string): string | undefined => (typeof facts[name] === "string" ? facts[name] : undefined);
  const number = (name: string): number => (typeof facts[name] === "number" ? facts[name] : 0);
  const category = (name: string) => requestCategories.find((one) => one === facts[name]);
  const [handler, before] = [text("handlerName"), text("handlerNameBefore")];
  const [to, from] = [category("category"), category("categoryBefore")];
  const due = findCivilDate(text("dueOn") ?? "");
  const parts = [
    handler && (before ? words.fromTo(before, handler) : words.toHandler(handler)),
    to && from && words.newCategory(categoryText(language, from), categoryText(language, to)),
    due && words.dueBy(formatDate(language, due)),
    text("into") && words.into(text("into") ?? ""),
    text("joined") && words.joinedNumber(text("joined") ?? ""),
    number("rating") > 0 && ratingText(language, number("rating")),
    facts["isSolved"] === true && words.solved,
    facts["isSolved"] === false && words.notSolved,
    number("contacts") > 0 && words.forgotten(number("photos"), number("contacts")),
    number("contacts") === 0 && "contacts" in facts && words.forgotten(number("photos"), 0),
  ];
  return parts.filter((part) => typeof part === "string" && part !== "").join(language === "zh" ? "；" : "; ");
}
