import { Section, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import { forecastTexts } from "./forecast-texts";
import type { Facts } from "./forecast-types";
import styles from "./forecast.module.css";

interface MissingListProps {
  readonly campuses: Facts["campuses"];
  /** Leads to the staff list of the campus, where what is missing can be looked up. */
  readonly renderStaffLink: (campusId: string, label: string) => ReactNode;
}

const sumOf = (campus: Facts["campuses"][number], key: "unknownBirth" | "overdue") => campus.cells.reduce((sum, cell) => sum + cell[key], 0);

/** What is not known is said, not guessed. Renders nothing when nothing is missing. */
export function MissingList({ campuses, renderStaffLink }: MissingListProps) {
  const words = useTexts(forecastTexts);
  const names = (of: Facts["campuses"]) => of.map(({ name }) => name).join(words.listSeparator);
  const withoutPupils = campuses.filter(({ pupils }) => pupils === null);
  const withoutClasses = campuses.filter(({ pupils, classes }) => pupils !== null && classes === null);
  const ofStaff = campuses.flatMap((campus) => {
    const [unknown, overdue] = [sumOf(campus, "unknownBirth"), sumOf(campus, "overdue")];
    return [
      ...(unknown > 0 ? [{ campus, key: "birth", text: words.missingBirth(campus.name, unknown) }] : []),
      ...(overdue > 0 ? [{ campus, key: "overdue", text: words.overdue(campus.name, overdue) }] : []),
    ];
  });
  if (withoutPupils.length + withoutClasses.length + ofStaff.length === 0) return null;
  return (
    <Section titleId="missing" title={words.missingTitle}>
      <ul className={styles.list}>
        {withoutPupils.length > 0 && <li>{words.missingPupils(names(withoutPupils))}</li>}
        {withoutClasses.length > 0 && <li>{words.classesMissing(names(withoutClasses))}</li>}
        {ofStaff.map(({ campus, key, text }) => (
          <li key={`${campus.campusId} ${key}`}>
            {text} {renderStaffLink(campus.campusId, words.staffOf(campus.name))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
