import { ExclamationCircleFilled } from "@ant-design/icons";
import type { AnyRefusal } from "@qitong/domain";
import { useLanguage, useTexts } from "../language/language-context";
import type { RefusalTexts } from "../language/refusal-texts";
import { defineTexts } from "../language/texts";
import styles from "./refusal-list.module.css";

const texts = defineTexts({
  zh: { title: (count: number) => `有 ${count} 处不符合规定`, goTo: "去修改" },
  en: { title: (count: number) => (count === 1 ? "1 rule is not met" : `${count} rules are not met`), goTo: "Go to field" },
});

export interface RefusalListProps<Refusal extends AnyRefusal> {
  readonly refusals: readonly Refusal[];
  readonly texts: RefusalTexts<Refusal>;
  readonly title?: string;
  /** The id of the control for a refusal's `field`; without it the field's own name is its id. */
  readonly fieldId?: (field: string) => string;
}

/** All refusals at once, never the first only. Renders nothing when there are none. */
export function RefusalList<Refusal extends AnyRefusal>(props: RefusalListProps<Refusal>) {
  const language = useLanguage();
  const words = useTexts(texts);
  const { refusals, fieldId = (field: string) => field } = props;
  return (
    // the region stays in the page while it is empty, so that refusals that appear are read out
    <div role="alert">
      {refusals.length > 0 && (
        <div className={styles.list}>
          <p className={styles.title}>
            <ExclamationCircleFilled aria-hidden="true" /> {props.title ?? words.title(refusals.length)}
          </p>
          <ul>
            {refusals.map((refusal, index) => (
              <li key={`${refusal.kind} ${index}`}>
                {props.texts.say(language, refusal)}
                {refusal.field !== undefined && <FieldLink id={fieldId(refusal.field)} label={words.goTo} />}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function FieldLink({ id, label }: { readonly id: string; readonly label: string }) {
  return (
    <>
      {" "}
      <button type="button" className={styles.link} onClick={() => document.getElementById(id)?.focus()}>
        {label}
      </button>
    </>
  );
}
