import type { PersonId } from "@qitong/domain";
import { formatNumber, formatShare, useLanguage, useTexts } from "@qitong/ui";
import { Button } from "antd";
import type { PlanNames } from "../plan/plan-names";
import type { SuggestionRun } from "../plan/plan-types";
import { isUnderWay, Outcome, RunInWork } from "./suggestion-panel";
import { FigureChanges } from "./why-dialog";
import { whyTexts } from "./why-texts";

export interface WhatIfPanelProps {
  readonly personId: PersonId;
  readonly alternativeId: string;
  /** The plan's latest run, whatever it is about. */
  readonly run: SuggestionRun | null;
  readonly names: PlanNames;
  readonly asking: boolean;
  readonly cancelling: boolean;
  readonly onAsk: () => void;
  readonly onCancel: (runId: SuggestionRun["id"]) => void;
}

/** Asks the optimiser for the best plan without one teacher, and shows what it found beside the plan as it is. */
export function WhatIfPanel({ personId, alternativeId, run, names, asking, cancelling, onAsk, onCancel }: WhatIfPanelProps) {
  const words = useTexts(whyTexts);
  const isOwn = run?.whatIf?.personId === personId && run.whatIf.alternativeId === alternativeId;
  const own = isOwn ? run : null;
  const isOther = !isOwn && isUnderWay(run);
  return (
    <section>
      <h3>{words.whatIf}</h3>
      <p className="soft">{isOther ? words.otherUnderWay : words.whatIfAbout}</p>
      {isUnderWay(own) ? (
        <RunInWork run={own} names={names} cancelling={cancelling} onCancel={() => onCancel(own.id)} />
      ) : (
        <>
          {own && <Answer run={own} names={names} />}
          <Button onClick={onAsk} loading={asking} disabled={isOther}>
            {words.ask}
          </Button>
        </>
      )}
    </section>
  );
}

function Answer({ run, names }: { readonly run: SuggestionRun; readonly names: PlanNames }) {
  const words = useTexts(whyTexts);
  const language = useLanguage();
  const result = run.whatIfResult;
  if (run.status !== "finished" || !result) return <Outcome run={run} names={names} />;
  const { withMove, without, joining, leaving, bound, gap } = result;
  return (
    <div aria-live="polite">
      <p>{words.result(joining.count, leaving.count)}</p>
      <FigureChanges from={withMove} to={without} />
      {bound !== null && gap !== null && <p className="figures">{words.boundIs(formatNumber(language, bound, 4), formatShare(language, gap, 2))}</p>}
      {joining.count > 0 && (
        <>
          <h3>{words.first}</h3>
          <ul>
            {joining.first.slice(0, shownMoves).map(({ personId, fromCampusId, toCampusId }) => (
              <li key={personId}>{words.moveTo(names.person(personId), names.campus(fromCampusId), names.campus(toCampusId))}</li>
            ))}
          </ul>
          {joining.count > shownMoves && <p>{words.more(joining.count)}</p>}
        </>
      )}
    </div>
  );
}

const shownMoves = 10;
