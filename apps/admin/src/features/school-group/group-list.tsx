import { groupKindRules } from "@qitong/domain/legal-entity";
import type { CivilDate } from "@qitong/domain";
import { Acts, EmptyState, ErrorState, formatDate, LoadingState, PeriodText, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import type { GroupMember, GroupSummary } from "./group-row";
import styles from "./group.module.css";
import { groupTexts } from "./group-texts";

export interface GroupListProps {
  /** Undefined while loading. */
  readonly groups: readonly GroupSummary[] | undefined;
  readonly asOf: CivilDate;
  readonly isFiltered: boolean;
  readonly error: { readonly message: string } | null;
  readonly onRetry: () => void;
  readonly renderSchool: (member: GroupMember) => ReactNode;
  /** What an official may do with a group and with a membership; absent for who may not. */
  readonly renderActs?: ((group: GroupSummary) => ReactNode) | undefined;
  readonly renderMemberActs?: ((group: GroupSummary, member: GroupMember) => ReactNode) | undefined;
}

export function GroupList({ groups, isFiltered, error, onRetry, ...rest }: GroupListProps) {
  const words = useTexts(groupTexts);
  if (error) return <ErrorState detail={error.message} onRetry={onRetry} />;
  if (!groups) return <LoadingState rows={8} />;
  if (groups.length === 0) {
    return isFiltered ? <EmptyState title={words.noMatch} about={words.noMatchAbout} /> : <EmptyState title={words.none} about={words.noneAbout} />;
  }
  return (
    <ul className={styles.list} aria-label={words.list}>
      {groups.map((group) => (
        <GroupCard key={group.id} group={group} {...rest} />
      ))}
    </ul>
  );
}

type GroupCardProps = Pick<GroupListProps, "asOf" | "renderSchool" | "renderActs" | "renderMemberActs"> & { readonly group: GroupSummary };

function GroupCard({ group, asOf, renderSchool, renderActs, renderMemberActs }: GroupCardProps) {
  const words = useTexts(groupTexts);
  const language = useLanguage();
  const onDay = group.members.filter(({ isOnDay }) => isOnDay);
  // A membership that was called off before it began never was.
  const others = group.members.filter(({ isOnDay, startsOn, endsOn }) => !isOnDay && startsOn !== endsOn);
  const begun = group.startsOn <= asOf;
  const start = formatDate(language, group.startsOn);
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <div>
          <h2 className={styles.name}>{group.name}</h2>
          <p className="soft">
            {begun ? words.since(start) : words.ahead(start)}
            {group.endedOn !== null && ` · ${words.endsOn(formatDate(language, group.endedOn))}`}
            {group.basis !== null && ` · ${group.basis}`}
          </p>
        </div>
        <StatusTag tone={begun ? "calm" : "running"}>{groupKindRules[group.kind].name[language]}</StatusTag>
      </div>
      <ul className={styles.members}>
        {onDay.map((member) => (
          <Member key={`${member.campusId} ${member.startsOn}`} member={member} renderSchool={renderSchool} acts={renderMemberActs?.(group, member)} />
        ))}
      </ul>
      {others.length > 0 && (
        <details open={!begun}>
          <summary>{words.others(others.length)}</summary>
          <ul className={styles.members}>
            {others.map((member) => (
              <Member key={`${member.campusId} ${member.startsOn}`} member={member} renderSchool={renderSchool} acts={renderMemberActs?.(group, member)} />
            ))}
          </ul>
        </details>
      )}
      {renderActs && <Acts>{renderActs(group)}</Acts>}
    </li>
  );
}

interface MemberProps {
  readonly member: GroupMember;
  readonly renderSchool: (member: GroupMember) => ReactNode;
  readonly acts: ReactNode;
}

function Member({ member, renderSchool, acts }: MemberProps) {
  const words = useTexts(groupTexts);
  return (
    <li className={styles.member}>
      <div>
        {renderSchool(member)} {member.role === "lead" && <StatusTag tone="good">{words.leadRole}</StatusTag>}
        <div className="soft">
          <PeriodText startsOn={member.startsOn} endsOn={member.endsOn} />
        </div>
      </div>
      {acts}
    </li>
  );
}
