import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { articleField, findUnfinishedRefusals, longestArticle, longestTitle } from "@qitong/domain/management";
import { RefusalList, Row, SaveBar, Stack, useAnnouncing, useLanguage, useTexts } from "@qitong/ui";
import { Button, Input } from "antd";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { changeArticle, insertArticle, moveArticle, removeArticle, restoreArticle, toDraft, type Edited, type EditedArticle } from "./draft-edits";
import { draftTexts } from "./draft-texts";
import { policyRefusalTexts, type PolicyRefusal } from "./policy-refusal-texts";
import styles from "./policy.module.css";
import { articleName } from "./policy-texts";

export interface DraftEditorProps {
  readonly edited: Edited;
  readonly onChange: (edited: Edited) => void;
  readonly isSaved: boolean;
  readonly busy: boolean;
  readonly refused: readonly PolicyRefusal[];
  /** What another editor did meanwhile, with what may be done about it. */
  readonly conflict?: ReactNode;
  readonly onSave: () => void;
  readonly onPublish: () => void;
}

const focusSoon = (id: string) => setTimeout(() => document.getElementById(id)?.focus(), 0);
const headingId = (index: number) => articleField(index, "title");

/** Articles one after another, plain text; everything can be done from the keyboard. */
export function DraftEditor(props: DraftEditorProps) {
  const { edited, onChange, isSaved, busy, refused, conflict, onSave, onPublish } = props;
  const words = useTexts(draftTexts);
  const language = useLanguage();
  const { announce, offerUndo } = useAnnouncing();
  const latest = useRef(edited);
  useEffect(() => {
    latest.current = edited;
  }, [edited]);
  const [isTried, setTried] = useState(false);
  const unfinished = findUnfinishedRefusals(toDraft(edited));

  const insert = (after?: EditedArticle) => {
    const next = insertArticle(edited, after?.id);
    onChange(next);
    focusSoon(headingId(next.articles.findIndex(({ id }) => id === next.inserted)));
  };
  const move = (article: EditedArticle, by: -1 | 1) => {
    const next = moveArticle(edited, article.id, by);
    if (next === edited) return;
    onChange(next);
    const index = next.articles.findIndex(({ id }) => id === article.id);
    announce(words.moved(article.title, index + 1));
    focusSoon(headingId(index));
  };
  const remove = (article: EditedArticle, index: number) => {
    onChange(removeArticle(edited, article.id));
    offerUndo(words.tookAway(articleName(language, index + 1)), () => onChange(restoreArticle(latest.current, article, index)));
  };
  const publish = () => {
    setTried(true);
    if (unfinished.length === 0) onPublish();
  };
  const onKeyDown = (event: KeyboardEvent, article?: EditedArticle) => {
    if (event.ctrlKey && event.key === "s") {
      event.preventDefault();
      onSave();
    } else if (article && event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
      move(article, event.key === "ArrowUp" ? -1 : 1);
    } else if (article && event.ctrlKey && event.key === "Enter") {
      event.preventDefault();
      insert(article);
    }
  };

  return (
    <Stack>
      <label className={styles.label}>
        <span>{words.titleField}</span>
        <Input id="title" maxLength={longestTitle} value={edited.title} onKeyDown={(event) => onKeyDown(event)} onChange={({ target }) => onChange({ ...edited, title: target.value })} />
      </label>
      {edited.articles.length === 0 && <p className="soft">{words.none}</p>}
      <ol className={styles.articles} aria-label={words.articles}>
        {edited.articles.map((article, index) => {
          const name = articleName(language, index + 1);
          return (
            <li key={article.id} className={styles.editorArticle}>
              <div className={styles.articleHead}>
                <strong>{name}</strong>
                <Row>
                  <Button size="small" icon={<ArrowUpOutlined />} aria-label={words.up(name)} disabled={index === 0} onClick={() => move(article, -1)} />
                  <Button size="small" icon={<ArrowDownOutlined />} aria-label={words.down(name)} disabled={index === edited.articles.length - 1} onClick={() => move(article, 1)} />
                  <Button size="small" icon={<PlusOutlined />} aria-label={words.insertAfter(name)} onClick={() => insert(article)} />
                  <Button size="small" icon={<DeleteOutlined />} aria-label={words.remove(name)} onClick={() => remove(article, index)} />
                </Row>
              </div>
              <Input
                id={headingId(index)}
                aria-label={words.articleTitle(name)}
                placeholder={words.articleTitle(name)}
                maxLength={longestTitle}
                value={article.title}
                onKeyDown={(event) => onKeyDown(event, article)}
                onChange={({ target }) => onChange(changeArticle(edited, article.id, { title: target.value }))}
              />
              <Input.TextArea
                id={articleField(index, "text")}
                aria-label={words.articleText(name)}
                placeholder={words.articleText(name)}
                autoSize={{ minRows: 2 }}
                maxLength={longestArticle}
                value={article.text}
                onKeyDown={(event) => onKeyDown(event, article)}
                onChange={({ target }) => onChange(changeArticle(edited, article.id, { text: target.value }))}
              />
            </li>
          );
        })}
      </ol>
      <div>
        <Button id="articles" icon={<PlusOutlined />} onClick={() => insert()}>
          {words.add}
        </Button>
      </div>
      <p className="soft">{words.keys}</p>
      {isTried && <RefusalList refusals={unfinished} texts={policyRefusalTexts} title={words.missing} />}
      {conflict}
      <RefusalList refusals={refused} texts={policyRefusalTexts} title={words.refused} />
      <SaveBar>
        <Button type="primary" loading={busy} onClick={onSave}>
          {words.save}
        </Button>
        <Button onClick={publish} disabled={busy}>
          {words.toPublish}
        </Button>
        <output className="soft">{isSaved ? "" : words.unsaved}</output>
      </SaveBar>
    </Stack>
  );
}
