import type { CampusId, PersonId } from "@qitong/domain";
import type { CampusTurnover, MoveFlow } from "@qitong/domain/staffing";
import { formatNumber, useLanguage, useTexts } from "@qitong/ui";
import { Button } from "antd";
import { isLit, type Looked } from "./looked";
import { moveMapTexts } from "./move-map-texts";
import styles from "./move-map.module.css";

export interface LookPanelProps {
  readonly looked: Looked | undefined;
  readonly flows: readonly MoveFlow[];
  readonly turnover: ReadonlyMap<CampusId, CampusTurnover>;
  readonly campusName: (id: CampusId) => string;
  readonly personName: (id: PersonId) => string;
  /** The campus that is shown alone. */
  readonly chosen: CampusId | undefined;
  readonly onChoose: (campusId: CampusId) => void;
}

/** Who goes where at what is looked at. It stays when the pointer leaves, so that long lists can be read. */
export function LookPanel(props: LookPanelProps) {
  const { looked, campusName } = props;
  const words = useTexts(moveMapTexts);
  const title = !looked ? words.panel : looked.kind === "campus" ? campusName(looked.campusId) : words.way(campusName(looked.fromCampusId), campusName(looked.toCampusId));
  return (
    // A region that scrolls has to be reached by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.panel} aria-label={words.panel} tabIndex={0}>
      <h2>{title}</h2>
      {looked ? <LookedAt {...props} looked={looked} /> : <p className={styles.note}>{words.panelHint}</p>}
    </section>
  );
}

function LookedAt({ looked, flows, turnover, campusName, personName, chosen, onChoose }: LookPanelProps & { readonly looked: Looked }) {
  const words = useTexts(moveMapTexts);
  const language = useLanguage();
  const number = (value: number) => formatNumber(language, value, 0);
  const own = flows.filter((flow) => isLit(flow, looked));
  const at = looked.kind === "campus" ? turnover.get(looked.campusId) : undefined;
  const titleOf = ({ fromCampusId, toCampusId, people }: MoveFlow): string =>
    looked.kind === "campus" && looked.campusId === toCampusId
      ? words.comesFrom(campusName(fromCampusId), number(people.length))
      : words.goesTo(campusName(toCampusId), number(people.length));
  return (
    <>
      {at && (
        <p className={styles.note}>
          {words.teachersBeforeAfter(number(at.before), number(at.after))} · {words.turnover(number(at.arriving), number(at.leaving))}
        </p>
      )}
      {looked.kind === "campus" && (
        <Button size="small" onClick={() => onChoose(looked.campusId)}>
          {chosen === looked.campusId ? words.all : words.onlyThis}
        </Button>
      )}
      {own.length === 0 && <p className={styles.note}>{words.nobody}</p>}
      <dl className={styles.ways}>
        {own.map((flow) => (
          <div key={`${flow.fromCampusId} ${flow.toCampusId}`}>
            <dt>{titleOf(flow)}</dt>
            <dd>{flow.people.map(personName).join(words.separator)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
