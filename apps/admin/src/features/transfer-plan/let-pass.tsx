import { formatInstant, Panel, useLanguage, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { staffing } from "../../connection/services";
import { decisionTexts } from "./decision-texts";
import type { PlanNames } from "../plan/plan-names";
import type { FairnessOverride, PlanView } from "../plan/plan-types";
import styles from "./transfer-plan.module.css";

/** Connects the list; a plan in which nobody was let pass shows none. */
export function LetPassOf({ planId, names }: { readonly planId: PlanView["id"]; readonly names: PlanNames }) {
  const { data: overrides = [] } = useQuery(staffing.rotation.overrides.queryOptions({ planId }));
  return overrides.length === 0 ? null : <LetPass overrides={overrides} names={names} />;
}

/** Whom the official lets go out of turn, and why: whoever decides on the plan decides on this too. */
export function LetPass({ overrides, names }: { readonly overrides: readonly FairnessOverride[]; readonly names: PlanNames }) {
  const words = useTexts(decisionTexts);
  const language = useLanguage();
  return (
    <Panel title={<>{words.letPass} <span className="figures">{overrides.length}</span></>}>
      <p>{words.letPassAbout}</p>
      <ul className={styles.reasons}>
        {overrides.map(({ personId, reason, decidedByName, decidedAt }) => (
          <li key={personId}>
            <strong>{names.person(personId)}</strong> {words.letPassReason(reason)}
            <div className="soft">
              {decidedByName ?? "—"} · <time dateTime={decidedAt}>{formatInstant(language, decidedAt)}</time>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
