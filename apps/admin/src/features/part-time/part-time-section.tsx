import { isWithin, type CivilDate } from "@qitong/domain";
import { Subject } from "@qitong/domain/staffing";
import { Acts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { staffing } from "../../connection/services";
import { useMay } from "../../shell/session-context";
import type { StaffFile } from "../staff-record/staff-row";
import { LessonsForm } from "./lessons-form";
import { PartTimeForm } from "./part-time-form";
import { PartTimePanel } from "./part-time-panel";
import { usePartTimeActs } from "./use-part-time-acts";

/** The panel of a person's file, with the acts of whoever may arrange. */
export function PartTimeSection({ file, today }: { readonly file: StaffFile; readonly today: CivilDate }) {
  const mayArrange = useMay("staff.arrange");
  const acts = usePartTimeActs(file.personId);
  const choices = useQuery({ ...staffing.partTime.choices.queryOptions({ personId: file.personId }), enabled: mayArrange });
  const subject = Subject.safeParse(file.qualifications.find((one) => isWithin(one, today))?.subject).data ?? null;
  return (
    <PartTimePanel
      name={file.name}
      partTime={file.partTime}
      asOf={file.asOf}
      today={today}
      onEnd={mayArrange ? acts.end : undefined}
      add={
        choices.data && (
          <Acts>
            <LessonsForm
              key={`lessons ${file.personId} ${choices.data.homeLessons ?? ""}`}
              choices={choices.data}
              today={today}
              refused={acts.lessonsRefused}
              busy={acts.recording}
              onSave={acts.recordLessons}
            />
            {choices.data.hosts.length > 0 && (
              <PartTimeForm
                key={`${file.personId} ${file.partTime.arrangements.length} ${choices.data.homeLessons ?? ""}`}
                name={file.name}
                subject={subject}
                choices={choices.data}
                today={today}
                refused={acts.refused}
                busy={acts.arranging}
                onSave={acts.arrange}
              />
            )}
          </Acts>
        )
      }
    />
  );
}
