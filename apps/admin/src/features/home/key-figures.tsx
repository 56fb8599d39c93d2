import { formatNumber, Section, useLanguage, useTexts } from "@qitong/ui";
import { Link } from "@tanstack/react-router";
import type { KeyFacts } from "./home-tasks";
import styles from "./home.module.css";
import { taskTexts } from "./task-texts";

interface KeyFiguresProps {
  readonly facts: KeyFacts;
  readonly scopeSegment: string;
}

/** How large the scope is, and whether its district is balanced. */
export function KeyFigures({ facts, scopeSegment }: KeyFiguresProps) {
  const words = useTexts(taskTexts);
  const language = useLanguage();
  const { campuses, entities, pupils, teachers, overLimit } = facts;
  const whole = (value: number) => formatNumber(language, value);
  return (
    <Section titleId="key-facts" title={words.facts}>
      <dl className={styles.facts}>
        <Figure name={words.campuses} value={whole(campuses)} note={words.entities(entities)} />
        <Figure name={words.pupils} value={pupils === null ? "—" : whole(pupils)} note={pupils === null ? words.pupilsMissing : undefined} />
        <Figure
          name={words.teachers}
          value={whole(teachers)}
          note={pupils === null || teachers === 0 ? undefined : words.perTeacher(formatNumber(language, pupils / teachers, 1))}
        />
        <div className={styles.fact}>
          <dt>{words.overLimit}</dt>
          <dd className="figures">
            <Link to="/$scope/balance" params={{ scope: scopeSegment }}>
              {whole(overLimit.length)}
            </Link>
          </dd>
          <dd className={styles.about}>{words.overLimitOf(overLimit.length)}</dd>
        </div>
      </dl>
    </Section>
  );
}

function Figure({ name, value, note }: { readonly name: string; readonly value: string; readonly note: string | undefined }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd className="figures">{value}</dd>
      {note !== undefined && <dd className={styles.about}>{note}</dd>}
    </div>
  );
}
