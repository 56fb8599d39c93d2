import type { CivilDate } from "@qitong/domain";
import { Columns, Panel, useTexts } from "@qitong/ui";
import { useMay } from "../../shell/session-context";
import { PartTimeSection } from "../part-time/part-time-section";
import { EarlierRotationForm } from "./earlier-rotation-form";
import { ExemptionForm } from "./exemption-form";
import { ExemptionList } from "./exemption-list";
import { HistoryTimeline } from "./history-timeline";
import { PaperDialog } from "./paper-dialog";
import { EmploymentFacts, PersonFacts, QualificationFacts, RotationFacts } from "./staff-facts";
import { staffFileTexts } from "./staff-file-texts";
import type { StaffFile } from "../staff-record/staff-row";
import { useFileActs } from "./use-file-acts";

/** Connects the parts of a file with what the person who looks may do. */
export function StaffFileView({ file, today }: { readonly file: StaffFile; readonly today: CivilDate }) {
  const words = useTexts(staffFileTexts);
  const acts = useFileActs(file);
  const mayManage = useMay("staff.manage");
  const mayReveal = useMay("staff.identity.reveal");
  const mayOpen = useMay("staff.evidence.read");
  const { reveal } = acts;
  return (
    <Columns
      side={
        <>
          <RotationFacts
            file={file}
            add={mayManage && <EarlierRotationForm file={file} today={today} busy={acts.recording} onSave={acts.recordEarlier} />}
          />
          <ExemptionList
            name={file.name}
            exemptions={file.exemptions}
            today={today}
            onEnd={mayManage ? acts.endExemption : undefined}
            onOpenPaper={mayOpen ? acts.openPaper : undefined}
            renderMore={
              mayManage
                ? (one) => (
                    <>
                      <PaperDialog onAdd={(paper) => acts.addPaper(one, paper)} />
                      {one.endsOn !== null && one.endsOn >= today && (
                        <ExemptionForm
                          file={file}
                          today={today}
                          refused={acts.addRefused}
                          busy={acts.adding}
                          onSave={acts.addExemption}
                          initial={{ kind: one.kind, startsOn: one.endsOn }}
                          label={words.extend}
                        />
                      )}
                    </>
                  )
                : undefined
            }
            add={
              mayManage && (
                <ExemptionForm file={file} today={today} refused={acts.addRefused} busy={acts.adding} onSave={acts.addExemption} />
              )
            }
          />
          <PersonFacts file={file} revealed={reveal.data} onReveal={mayReveal ? (reason) => reveal.mutateAsync({ personId: file.personId, reason }) : undefined} />
          <EmploymentFacts employments={file.employments} />
        </>
      }
    >
      <Panel title={words.history}>
        <HistoryTimeline history={file.history} asOf={file.asOf} />
      </Panel>
      <PartTimeSection file={file} today={today} />
      <QualificationFacts qualifications={file.qualifications} duties={file.duties} />
    </Columns>
  );
}
