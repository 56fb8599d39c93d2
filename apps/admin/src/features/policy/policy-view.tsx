import { isWithin, type CivilDate } from "@qitong/domain";
import type { PolicyText } from "@qitong/domain/management";
import { Columns, EmptyState, formatDate, Panel, useLanguage, useTexts } from "@qitong/ui";
import { Button } from "antd";
import type { ReactNode } from "react";
import { ArticlesView, type ShownException } from "./articles-view";
import { DifferenceView } from "./difference-view";
import type { PolicyCampus, PolicyDetail } from "./policy-row";
import styles from "./policy.module.css";
import { policyPageTexts } from "./policy-texts";

export interface PolicyViewProps {
  readonly detail: PolicyDetail;
  readonly onExcept: (articleKey: number, name: string) => void;
  readonly renderExceptionAct: (exception: ShownException) => ReactNode;
}

/** The articles in force on the day; where campuses have different versions, what the others differ in. */
export function PolicyView({ detail, onExcept, renderExceptionAct }: PolicyViewProps) {
  const words = useTexts(policyPageTexts);
  const groups = groupByVersion(detail);
  const [newest, ...older] = groups;
  const mayAct = detail.mayManage && detail.asOf === detail.today;
  return (
    <Columns side={<CampusList campuses={detail.campuses} asOf={detail.asOf} />}>
        {newest === undefined && (
          <EmptyState title={detail.lastVersion === 0 ? words.onlyDraft : words.nothing} about={detail.lastVersion === 0 ? undefined : words.nothingAbout} />
        )}
        {newest && (
          <Panel {...(older.length > 0 ? { title: words.atCampuses(newest.names, newest.version) } : {})}>
            <ArticlesView
              text={newest.text}
              exceptions={exceptionsOf(newest.campuses, detail.asOf)}
              {...(mayAct
                ? {
                    renderArticleAct: (key, name) => (
                      <Button size="small" aria-haspopup="dialog" aria-label={words.exceptAt(name)} onClick={() => onExcept(key, name)}>
                        {words.except}
                      </Button>
                    ),
                    renderExceptionAct,
                  }
                : {})}
            />
          </Panel>
        )}
        {newest &&
          older.map((group) => (
            <Panel key={group.version} title={words.atCampuses(group.names, group.version)}>
              <DifferenceView before={newest.text} after={group.text} />
              <ArticlesView
                text={{ ...group.text, articles: group.text.articles.filter(({ key }) => exceptionsOf(group.campuses, detail.asOf).some((one) => one.articleKey === key)) }}
                exceptions={exceptionsOf(group.campuses, detail.asOf)}
                {...(mayAct ? { renderExceptionAct } : {})}
              />
            </Panel>
          ))}
    </Columns>
  );
}

interface VersionGroup {
  readonly version: number;
  readonly text: PolicyText;
  readonly campuses: readonly PolicyCampus[];
  readonly names: string;
}

function groupByVersion({ campuses, texts }: PolicyDetail): VersionGroup[] {
  const versions = [...new Set(campuses.flatMap(({ inForce }) => (inForce ? [inForce.version] : [])))].toSorted((a, b) => b - a);
  return versions.flatMap((version) => {
    const here = campuses.filter(({ inForce }) => inForce?.version === version);
    const text = texts[version];
    return text ? [{ version, text, campuses: here, names: here.map(({ name }) => name).join("、") }] : [];
  });
}

export function exceptionsOf(campuses: readonly PolicyCampus[], asOf: CivilDate): ShownException[] {
  return campuses.flatMap((campus) =>
    campus.exceptions.filter((one) => isWithin(one, asOf) || one.startsOn > asOf).filter((one) => one.startsOn < one.endsOn).map((one) => ({ ...one, campusName: campus.name })),
  );
}

function CampusList({ campuses, asOf }: { readonly campuses: readonly PolicyCampus[]; readonly asOf: CivilDate }) {
  const words = useTexts(policyPageTexts);
  const language = useLanguage();
  return (
    <Panel title={words.campuses}>
      <ul className={styles.plain}>
        {campuses.map((campus) => {
          const exceptions = exceptionsOf([campus], asOf).length;
          return (
            <li key={campus.campusId}>
              <strong>{campus.name}</strong>
              <div className="soft">
                {campus.inForce ? words.inForceSince(campus.inForce.version, formatDate(language, campus.inForce.startsOn)) : words.notInForce}
                {exceptions > 0 && ` · ${words.exceptions(exceptions)}`}
              </div>
              {campus.ahead && <div className="soft">{words.ahead(campus.ahead.version, formatDate(language, campus.ahead.startsOn))}</div>}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
