import type { CivilDate, FileId } from "@qitong/domain";
import { findExemptionEndRefusals } from "@qitong/domain/staffing";
import { formatDate, ItemList, Panel, PeriodText, useLanguage, useTexts } from "@qitong/ui";
import { Button } from "antd";
import type { ReactNode } from "react";
import { staffFileTexts } from "./staff-file-texts";
import type { StaffFile } from "../staff-record/staff-row";
import { EndButton } from "../staff-record/end-button";
import { exemptionWord } from "../staff-record/staff-words";

export type Exemption = StaffFile["exemptions"][number];

export interface ExemptionListProps {
  readonly name: string;
  readonly exemptions: readonly Exemption[];
  readonly today: CivilDate;
  /** Absent when the person who looks may not change anything. */
  readonly onEnd?: ((exemption: Exemption, endsOn: CivilDate) => Promise<unknown>) | undefined;
  /** Opens a paper, which is kept as a look; absent for who may not. */
  readonly onOpenPaper?: ((fileId: FileId) => void) | undefined;
  /** The control that carries one on beyond its end, or adds its paper. */
  readonly renderMore?: ((exemption: Exemption) => ReactNode) | undefined;
  /** The control that records another one. */
  readonly add?: ReactNode;
}

export function ExemptionList({ name, exemptions, today, onEnd, onOpenPaper, renderMore, add }: ExemptionListProps) {
  const words = useTexts(staffFileTexts);
  const language = useLanguage();
  return (
    <Panel title={words.exemptions} action={add}>
      {exemptions.length === 0 && <p className="soft">{words.noExemptions}</p>}
      <ItemList
        items={exemptions.map((one) => ({
          key: `${one.kind} ${one.startsOn}`,
          content: (
            <>
              <span>
                <strong>{exemptionWord(language, one.kind)}</strong>{" "}
                <span className="soft">
                  <PeriodText startsOn={one.startsOn} endsOn={one.endsOn} />
                </span>
              </span>
              {one.evidence && (
                <div className="soft">
                  {words.evidence}：{one.evidence}
                </div>
              )}
              {one.grantedUntil !== null && <div className="soft">{words.grantedUntil(formatDate(language, one.grantedUntil))}</div>}
              <div className="soft">
                {one.papers.length === 0 ? words.noPapers : words.paperCount(one.papers.length)}
                {onOpenPaper &&
                  one.papers.map((fileId, index) => (
                    <Button key={fileId} size="small" type="link" onClick={() => onOpenPaper(fileId)}>
                      {words.openPaper(index + 1)}
                    </Button>
                  ))}
              </div>
            </>
          ),
          acts: (
            <>
              {renderMore?.(one)}
              {onEnd && (
                <EndButton
                  startsOn={one.startsOn}
                  today={today}
                  findRefusals={(endsOn) => findExemptionEndRefusals(endsOn, one, today)}
                  label={words.endExemption}
                  question={words.endQuestion(name)}
                  consequence={words.endConsequence}
                  act={words.endAct}
                  onEnd={(endsOn) => onEnd(one, endsOn)}
                />
              )}
            </>
          ),
        }))}
      />
    </Panel>
  );
}
