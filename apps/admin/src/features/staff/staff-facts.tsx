import { DateText, FactList, ItemList, Masked, Panel, PeriodText, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import { rotationBarTexts } from "../staff-record/rotation-bar-texts";
import styles from "./staff.module.css";
import { staffFileTexts } from "./staff-file-texts";
import type { StaffFile } from "../staff-record/staff-row";
import { backboneWord, degreeWord, employmentWord, sexWord, subjectWord, titleWord } from "../staff-record/staff-words";

export interface ClearNumbers {
  readonly identityNumber: string | null;
  readonly phone: string | null;
}

export interface PersonFactsProps {
  readonly file: StaffFile;
  readonly revealed?: ClearNumbers | undefined;
  /** Absent when the person who looks may not see the numbers in full. */
  readonly onReveal?: ((reason: string) => Promise<unknown>) | undefined;
}

export function PersonFacts({ file, revealed, onReveal }: PersonFactsProps) {
  const words = useTexts(staffFileTexts);
  const language = useLanguage();
  const reveal = onReveal && { title: words.reveal, act: words.revealAct, reasonLabel: words.revealReason, hint: words.revealReasonHint, onReveal };
  const number = (name: string, masked: string | null, clear: string | null | undefined) =>
    masked === null ? (
      words.unknown
    ) : (
      <Masked name={name} masked={masked} revealed={clear ?? undefined} reveal={reveal} />
    );
  return (
    <Panel title={words.basics}>
      <FactList
        facts={[
          { name: words.sex, value: sexWord(language, file.sex) },
          { name: words.bornOn, value: file.bornOn === null ? words.unknown : <DateText date={file.bornOn} /> },
          { name: words.retiresOn, value: file.retiresOn === null ? words.unknown : <DateText date={file.retiresOn} /> },
          { name: words.identityNumber, value: number(words.identityNumber, file.identityNumber, revealed?.identityNumber) },
          { name: words.phone, value: number(words.phone, file.phone, revealed?.phone) },
        ]}
      />
    </Panel>
  );
}

export function EmploymentFacts({ employments }: Pick<StaffFile, "employments">) {
  const words = useTexts(staffFileTexts);
  const language = useLanguage();
  return (
    <Panel title={words.employer}>
      <ItemList
        items={employments.map((one) => ({
          key: one.id,
          content: (
            <>
              <strong>{one.employer.name ?? words.unknown}</strong>
              <div className="soft">
                {employmentWord(language, one.kind)} · {words.staffNumber} {one.staffNumber} · <PeriodText startsOn={one.startsOn} endsOn={one.endsOn} />
              </div>
              {one.contracted.id !== one.employer.id && <div className="soft">{words.contracted(one.contracted.name ?? words.unknown)}</div>}
            </>
          ),
        }))}
      />
    </Panel>
  );
}

export function QualificationFacts({ qualifications, duties }: Pick<StaffFile, "qualifications" | "duties">) {
  const words = useTexts(staffFileTexts);
  const language = useLanguage();
  return (
    <Panel title={words.qualifications}>
      <ItemList
        items={[
          ...qualifications.map((one) => ({
            key: one.startsOn,
            content: (
              <>
                <span>
                  <strong>{subjectWord(language, one.subject)}</strong> · {degreeWord(language, one.degree)} · {titleWord(language, one.title)} · {backboneWord(language, one.backboneLevel)}
                </span>
                <span className="soft">
                  <PeriodText startsOn={one.startsOn} endsOn={one.endsOn} />
                </span>
              </>
            ),
          })),
          ...duties.map((one) => ({
            key: `${one.kind} ${one.startsOn}`,
            content: (
              <>
                <strong>{words.classHead}</strong>
                <span className="soft">
                  <PeriodText startsOn={one.startsOn} endsOn={one.endsOn} />
                </span>
              </>
            ),
          })),
        ]}
      />
    </Panel>
  );
}

export interface RotationFactsProps {
  readonly file: Pick<StaffFile, "rotationBars" | "atCampusSince" | "rotations" | "earlierRotations">;
  /** The control that records a rotation from before the platform. */
  readonly add?: ReactNode;
}

export function RotationFacts({ file: { rotationBars, atCampusSince, rotations, earlierRotations }, add }: RotationFactsProps) {
  const words = useTexts(staffFileTexts);
  const language = useLanguage();
  return (
    <Panel title={words.rotation}>
      {rotationBars.length === 0 ? (
        <StatusTag tone="good">{words.eligible}</StatusTag>
      ) : (
        <>
          <p>{words.notEligible}</p>
          <ul className={styles.bars}>
            {rotationBars.map((bar) => (
              <li key={bar.kind}>{rotationBarTexts.say(language, bar)}</li>
            ))}
          </ul>
        </>
      )}
      {atCampusSince !== null && (
        <p className="soft">
          {words.atCampusSince} <DateText date={atCampusSince} />
        </p>
      )}
      <p className="soft">{words.rotations(rotations.times, rotations.lastYear)}</p>
      {earlierRotations.map(({ schoolYear, fromSchool, toSchool, evidence }) => (
        <p key={schoolYear} className="soft">
          {words.earlier(schoolYear, fromSchool, toSchool)}（{evidence}）
        </p>
      ))}
      {add}
    </Panel>
  );
}
