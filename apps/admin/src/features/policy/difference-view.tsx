import { differArticles, differWords, type ArticleDifference, type PolicyText } from "@qitong/domain/management";
import { defineTexts, Row, Stack, StatusTag, type StatusTone, useLanguage, useTexts } from "@qitong/ui";
import styles from "./policy.module.css";
import { articleName } from "./policy-texts";

const texts = defineTexts({
  zh: {
    changed: "修改", added: "新增", removed: "删除", same: "未变", none: "两份内容一致",
    was: (article: string) => `原${article}`, unchanged: (count: number) => `其余 ${count} 条未变`,
    titleChanged: "名称", deleted: "删去：", inserted: "新增：",
  },
  en: {
    changed: "changed", added: "new", removed: "removed", same: "as before", none: "The texts are the same",
    was: (article) => `was ${article}`, unchanged: (count) => `${count} other ${count === 1 ? "article is" : "articles are"} as before`,
    titleChanged: "Title", deleted: "Removed:", inserted: "New:",
  },
});

const tones = { changed: "running", added: "good", removed: "bad", same: "calm" } as const satisfies Record<ArticleDifference["kind"], StatusTone>;

export interface DifferenceViewProps {
  /** Null: nothing was there. */
  readonly before: PolicyText | null;
  readonly after: PolicyText;
}

/** Only what differs is shown; words that go are struck out, words that come are underlined. */
export function DifferenceView({ before, after }: DifferenceViewProps) {
  const words = useTexts(texts);
  const differences = differArticles(before, after);
  const shown = differences.filter(({ kind }) => kind !== "same");
  const same = differences.length - shown.length;
  const isRenamed = before !== null && before.title !== after.title;
  if (shown.length === 0 && !isRenamed) return <p className="soft">{words.none}</p>;
  return (
    <Stack>
      {isRenamed && (
        <div className={`${styles.difference} ${styles.changed}`}>
          <span className="soft">{words.titleChanged}</span>
          <Words before={before.title} after={after.title} />
        </div>
      )}
      <ul className={styles.plain}>
        {shown.map((one) => (
          <li key={one.key}>
            <Article difference={one} />
          </li>
        ))}
      </ul>
      {same > 0 && <p className="soft">{words.unchanged(same)}</p>}
    </Stack>
  );
}

function Article({ difference }: { readonly difference: ArticleDifference }) {
  const words = useTexts(texts);
  const language = useLanguage();
  const { kind, numberBefore, numberAfter, before, after } = difference;
  const number = numberAfter ?? numberBefore ?? 0;
  const isMoved = numberBefore !== null && numberAfter !== null && numberBefore !== numberAfter;
  return (
    <div className={`${styles.difference} ${kind === "same" ? "" : styles[kind]}`}>
      <Row>
        <StatusTag tone={tones[kind]}>{words[kind]}</StatusTag>
        <strong>
          {articleName(language, number)} <Words before={before?.title ?? after?.title ?? ""} after={after?.title ?? before?.title ?? ""} isInline />
        </strong>
        {isMoved && <span className="soft">{words.was(articleName(language, numberBefore))}</span>}
      </Row>
      <Words before={before?.text ?? ""} after={after?.text ?? ""} />
    </div>
  );
}

function Words({ before, after, isInline = false }: { readonly before: string; readonly after: string; readonly isInline?: boolean }) {
  const words = useTexts(texts);
  const pieces = differWords(before, after).map(({ kind, text }, index) => {
    const key = `${index} ${kind}`;
    if (kind === "added") return <ins key={key}><span className="visually-hidden">{words.inserted}</span>{text}</ins>;
    if (kind === "removed") return <del key={key}><span className="visually-hidden">{words.deleted}</span>{text}</del>;
    return <span key={key}>{text}</span>;
  });
  return isInline ? <span className={styles.text}>{pieces}</span> : <div className={styles.text}>{pieces}</div>;
}

/** How many articles change, for a line. */
export function countDifferences(before: PolicyText | null, after: PolicyText) {
  const differences = differArticles(before, after);
  const count = (kind: ArticleDifference["kind"]) => differences.filter((one) => one.kind === kind).length;
  return { changed: count("changed"), added: count("added"), removed: count("removed") };
}
