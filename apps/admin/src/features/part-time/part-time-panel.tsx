import { isWithin, type CampusId, type CivilDate } from "@qitong/domain";
import { findPartTimeEndRefusals } from "@qitong/domain/staffing";
import { formatNumber, ItemList, Panel, PeriodText, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import { EndButton } from "../staff-record/end-button";
import { subjectWord } from "../staff-record/staff-words";
import { LoadFacts } from "./load-facts";
import { partTimeTexts, saySlots } from "./part-time-texts";
import type { Arrangement, PartTimeOfFile } from "./part-time-types";

export interface PartTimePanelProps {
  readonly name: string;
  readonly partTime: PartTimeOfFile;
  readonly asOf: CivilDate;
  readonly today: CivilDate;
  /** Absent when the person who looks may not change anything. */
  readonly onEnd?: ((arrangement: Arrangement, endsOn: CivilDate) => Promise<unknown>) | undefined;
  /** The control that arranges another one. */
  readonly add?: ReactNode;
}

export function PartTimePanel({ name, partTime, asOf, today, onEnd, add }: PartTimePanelProps) {
  const words = useTexts(partTimeTexts);
  const language = useLanguage();
  const { arrangements, load } = partTime;
  const names = new Map(arrangements.flatMap((one) => [[one.homeCampusId, one.homeCampusName], [one.hostCampusId, one.hostCampusName]] as const));
  const nameOf = (campusId: CampusId): string => names.get(campusId) ?? "—";
  return (
    <Panel title={words.title} action={add}>
      {arrangements.length === 0 && <p className="soft">{words.none}</p>}
      <ItemList
        items={arrangements.map((one) => ({
          key: one.id,
          content: (
            <>
              <span>
                <strong>{words.way(one.homeCampusName ?? "—", one.hostCampusName ?? "—")}</strong> <State period={one} asOf={asOf} />
              </span>
              <span>
                {subjectWord(language, one.subject)} · {words.weekly(saySlots(language, one.slots), one.lessons)}
              </span>
              <span className="soft">
                <PeriodText startsOn={one.startsOn} endsOn={one.endsOn} /> · {one.minutes === null ? words.wayUnknown : words.minutes(formatNumber(language, Math.ceil(one.minutes)))}
              </span>
              {one.reason && <span className="soft">{words.reason(one.reason)}</span>}
            </>
          ),
          acts: onEnd && (
            <EndButton
              startsOn={one.startsOn}
              today={today}
              findRefusals={(endsOn) => findPartTimeEndRefusals(endsOn, one, today)}
              label={words.end}
              question={words.endQuestion(name)}
              consequence={words.endConsequence}
              act={words.endAct}
              onEnd={(endsOn) => onEnd(one, endsOn)}
            />
          ),
        }))}
      />
      {load && <LoadFacts load={load} nameOf={nameOf} />}
    </Panel>
  );
}

function State({ period, asOf }: { readonly period: Pick<Arrangement, "startsOn" | "endsOn">; readonly asOf: CivilDate }) {
  const words = useTexts(partTimeTexts);
  if (isWithin(period, asOf)) return <StatusTag tone="running">{words.running}</StatusTag>;
  return period.startsOn > asOf ? <StatusTag tone="calm">{words.ahead}</StatusTag> : <StatusTag tone="calm">{words.over}</StatusTag>;
}
