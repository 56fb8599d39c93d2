import type { CivilDate } from "@qitong/domain";
import { History, Panel, PeriodText, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import { registryTexts } from "./registry-texts";

export interface HistoryItem {
  readonly what: ReactNode;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
  readonly more: readonly (string | null | false)[];
  /** Where one thing may stand twice with the same first day. */
  readonly id?: string;
}

export interface HistoryPanelProps {
  readonly title: string;
  readonly items: readonly HistoryItem[];
  readonly asOf: CivilDate;
  /** What an official may enter here. */
  readonly action?: ReactNode;
  readonly empty?: string;
}

/** The latest first; what holds on the day that is looked at is marked. */
export function HistoryPanel({ title, items, asOf, action, empty }: HistoryPanelProps) {
  const words = useTexts(registryTexts);
  return (
    <Panel title={title} action={action}>
      {items.length === 0 && <p className="soft">{empty ?? words.notEntered}</p>}
      <History
        entries={items.toReversed().map(({ what, startsOn, endsOn, more, id: key }) => ({
          key: key ?? startsOn,
          what,
          when: <PeriodText startsOn={startsOn} endsOn={endsOn} />,
          tone: startsOn <= asOf && (endsOn === null || asOf < endsOn) ? ("now" as const) : undefined,
          more: more.filter(Boolean).map((text) => (
            <div key={String(text)} className="soft">
              {text}
            </div>
          )),
        }))}
      />
    </Panel>
  );
}
