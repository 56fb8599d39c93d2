import { MoreOutlined } from "@ant-design/icons";
import { deputyKinds } from "@qitong/domain/management";
import { formatDate, PeriodText, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import { Button, Dropdown } from "antd";
import type { DepartmentRow, DeputyRow, HolderRow, PositionRow } from "./organisation-rows";
import { organisationTexts } from "./organisation-texts";
import styles from "./organisation.module.css";

/** What may be done; nothing for who only looks, and for a day that is not today. */
export interface CardActs {
  readonly onChange: (department: DepartmentRow) => void;
  readonly onClose: (department: DepartmentRow) => void;
  readonly onAddPosition: (department: DepartmentRow) => void;
  readonly onPlan: (department: DepartmentRow, position: PositionRow) => void;
  readonly onAppoint: (department: DepartmentRow, position: PositionRow) => void;
  readonly onEnd: (position: PositionRow, holder: HolderRow) => void;
  readonly onArrange: (department: DepartmentRow, position: PositionRow, holder: HolderRow) => void;
  readonly onEndDeputy: (deputy: DeputyRow) => void;
}

export interface DepartmentCardProps {
  readonly department: DepartmentRow;
  readonly parentName: string | undefined;
  readonly campusNames: readonly string[];
  readonly acts?: CardActs | undefined;
  readonly onHistory?: ((department: DepartmentRow) => void) | undefined;
}

export function DepartmentCard({ department, parentName, campusNames, acts, onHistory }: DepartmentCardProps) {
  const words = useTexts(organisationTexts);
  const language = useLanguage();
  const { id, name, originName, servesAll, next, closedOn, positions } = department;
  const reach = servesAll ? (campusNames.length === 2 ? words.bothCampuses : words.allCampuses) : campusNames.join("、");
  return (
    <section className={styles.card} aria-labelledby={`title-${id}`}>
      <header className={styles.cardHead}>
        <h3 id={`title-${id}`} tabIndex={-1}>
          {name}
        </h3>
        <StatusTag tone="calm">{reach}</StatusTag>
        {originName !== null && <StatusTag tone="warn">{words.origin(originName)}</StatusTag>}
        {parentName !== undefined && <span className="soft">{words.departmentOf(parentName)}</span>}
        {next && <span className="soft">{words.next(formatDate(language, next.startsOn), next.name)}</span>}
        {closedOn !== null && <span className="soft">{words.closes(formatDate(language, closedOn))}</span>}
        <DepartmentMenu department={department} acts={acts} onHistory={onHistory} />
      </header>
      {positions.length === 0 && <p className="soft">{words.noPositions}</p>}
      <ul className={styles.positions}>
        {positions.toSorted((a, b) => a.order - b.order).map((position) => (
          <PositionItem key={position.id} department={department} position={position} acts={acts} />
        ))}
      </ul>
    </section>
  );
}

function DepartmentMenu({ department, acts, onHistory }: Pick<DepartmentCardProps, "department" | "acts" | "onHistory">) {
  const words = useTexts(organisationTexts);
  const items = [
    ...(acts
      ? [
          { key: "position", label: words.addPosition, act: acts.onAddPosition },
          { key: "change", label: words.change, act: acts.onChange },
          { key: "close", label: words.close, act: acts.onClose },
        ]
      : []),
    ...(onHistory ? [{ key: "history", label: words.history, act: onHistory }] : []),
  ];
  if (items.length === 0) return null;
  return (
    <span className={styles.menu}>
      <Dropdown
        trigger={["click"]}
        menu={{ items: items.map(({ key, label }) => ({ key, label })), onClick: ({ key }) => items.find((item) => item.key === key)?.act(department) }}
      >
        <Button type="text" size="small" icon={<MoreOutlined />} aria-label={words.actsOf(department.name)} aria-haspopup="menu" />
      </Dropdown>
    </span>
  );
}

interface PositionItemProps {
  readonly department: DepartmentRow;
  readonly position: PositionRow;
  readonly acts: CardActs | undefined;
}

function PositionItem({ department, position, acts }: PositionItemProps) {
  const words = useTexts(organisationTexts);
  const language = useLanguage();
  const { title, planned, vacancies, holders, ahead } = position;
  const over = holders.length - planned;
  return (
    <li className={styles.position}>
      <div className={styles.positionHead}>
        <strong>{words.positions(title, holders.length, planned)}</strong>
        {vacancies > 0 && <StatusTag tone="warn">{words.vacant(vacancies)}</StatusTag>}
        {over > 0 && <StatusTag tone="bad">{words.over(over)}</StatusTag>}
        {acts && (
          <span className={styles.menu}>
            {vacancies > 0 && (
              <Button size="small" aria-haspopup="dialog" aria-label={words.appointTo(`${department.name}${title}`)} onClick={() => acts.onAppoint(department, position)}>
                {words.appoint}
              </Button>
            )}
            <Button size="small" type="text" aria-haspopup="dialog" aria-label={`${words.plan}：${department.name}${title}`} onClick={() => acts.onPlan(department, position)}>
              {words.plan}
            </Button>
          </span>
        )}
      </div>
      <ul className={styles.holders}>
        {holders.map((holder) => (
          <HolderItem
            key={holder.postId}
            holder={holder}
            {...(acts
              ? { onEnd: () => acts.onEnd(position, holder), onArrange: () => acts.onArrange(department, position, holder), onEndDeputy: acts.onEndDeputy }
              : {})}
          />
        ))}
        {ahead.map((holder) => (
          <li key={holder.postId} className="soft">
            {words.ahead(holder.personName, formatDate(language, holder.startsOn))}
          </li>
        ))}
      </ul>
    </li>
  );
}

export interface HolderItemProps {
  readonly holder: Pick<HolderRow, "personName" | "startsOn" | "endsOn" | "deputies">;
  /** The post's name, where the heading does not say it. */
  readonly title?: string;
  readonly onEnd?: () => void;
  readonly onArrange?: () => void;
  readonly onEndDeputy?: (deputy: DeputyRow) => void;
}

export function HolderItem({ holder, title, onEnd, onArrange, onEndDeputy }: HolderItemProps) {
  const words = useTexts(organisationTexts);
  const language = useLanguage();
  const items = [...(onArrange ? [{ key: "arrange", label: words.arrange, act: onArrange }] : []), ...(onEnd ? [{ key: "end", label: words.end, act: onEnd }] : [])];
  return (
    <li>
      <div className={styles.holder}>
        <span>
          {holder.personName}
          {title !== undefined && <span className="soft"> {title}</span>}
        </span>
        <span className="soft">
          <PeriodText startsOn={holder.startsOn} endsOn={holder.endsOn} />
        </span>
        {items.length > 0 && (
          <Dropdown trigger={["click"]} menu={{ items: items.map(({ key, label }) => ({ key, label })), onClick: ({ key }) => items.find((item) => item.key === key)?.act() }}>
            <Button type="text" size="small" icon={<MoreOutlined />} aria-label={words.actsOf(holder.personName)} aria-haspopup="menu" />
          </Dropdown>
        )}
      </div>
      {holder.deputies.map((deputy) => (
        <div key={deputy.id} className={styles.deputy}>
          <span>{words.deputy(deputyKinds[deputy.kind][language], deputy.personName)}</span>
          <span className="soft">
            <PeriodText startsOn={deputy.startsOn} endsOn={deputy.endsOn} />
          </span>
          {onEndDeputy && (
            <Button type="link" size="small" aria-label={words.endDeputy(deputy.personName)} aria-haspopup="dialog" onClick={() => onEndDeputy(deputy)}>
              {words.endDeputyShort}
            </Button>
          )}
        </div>
      ))}
    </li>
  );
}
