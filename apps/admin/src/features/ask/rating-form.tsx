import { ratings, type Rating } from "@qitong/domain/management";
import { useLanguage, useTexts } from "@qitong/ui";
import { useState } from "react";
import { ratingText } from "../request/request-words";
import { followTexts } from "./ask-texts";
import styles from "./ask.module.css";
import { Choice, Field } from "./field";

export interface RatingFormProps {
  readonly busy: boolean;
  readonly onRate: (rating: Rating, isSolved: boolean, text: string) => void;
}

export function RatingForm({ busy, onRate }: RatingFormProps) {
  const words = useTexts(followTexts);
  const language = useLanguage();
  const [rating, setRating] = useState<Rating>();
  const [isSolved, setSolved] = useState<boolean>();
  const [text, setText] = useState("");
  const isWhole = rating !== undefined && isSolved !== undefined;
  return (
    <form
      className={`${styles.panel} ${styles.form}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) onRate(rating, isSolved, text);
      }}
    >
      <Choice
        name="rating"
        legend={words.rate}
        value={rating === undefined ? undefined : String(rating)}
        options={ratings.map((value) => ({ value: String(value), label: ratingText(language, value) }))}
        onChange={(value) => setRating(ratings.find((one) => String(one) === value))}
      />
      <Choice
        name="solved"
        legend={words.isSolved}
        value={isSolved === undefined ? undefined : isSolved ? "yes" : "no"}
        isInline
        options={[
          { value: "yes", label: words.solved },
          { value: "no", label: words.notSolved },
        ]}
        onChange={(value) => setSolved(value === "yes")}
      />
      <Field id="remark" label={words.remark}>
        <textarea id="remark" rows={2} maxLength={300} value={text} onChange={({ target }) => setText(target.value)} />
      </Field>
      <button type="submit" className={styles.primary} disabled={busy || !isWhole}>
        {words.sendRating}
      </button>
    </form>
  );
}
