import { mergerStepNames, type MergerStep } from "@qitong/domain/legal-entity";
import { formatDate, type Language, type SameTexts, Section, StatusTag, type StatusTone, useLanguage, useTexts } from "@qitong/ui";
import { Link } from "@tanstack/react-router";
import { urgencyOf, type HomeTask, type Urgency } from "./home-tasks";
import styles from "./home.module.css";
import { taskTexts, urgencyTexts } from "./task-texts";

interface TaskListProps {
  readonly tasks: readonly HomeTask[];
  /** First part of every address: the scope. */
  readonly scopeSegment: string;
}

const tones = { late: "bad", risk: "warn", act: "running", wait: "calm" } as const satisfies Record<Urgency, StatusTone>;

export function TaskList({ tasks, scopeSegment }: TaskListProps) {
  const words = useTexts(taskTexts);
  const urgencies = useTexts(urgencyTexts);
  const language = useLanguage();
  return (
    <Section titleId="tasks" title={words.title}>
      {tasks.length === 0 ? (
        <p className={styles.about}>{words.nothing}</p>
      ) : (
        <ul className={styles.tasks}>
          {tasks.map((task) => {
            const { name, says } = taskWords(task, words, language);
            const urgency = urgencyOf(task);
            return (
              <li key={`${task.kind} ${name}`}>
                <Link to={addressOf(task, scopeSegment)} className={`card ${styles.task}`}>
                  <StatusTag tone={tones[urgency]}>{urgencies[urgency]}</StatusTag>
                  <span className={styles.name}>{name}</span>
                  <span className={styles.about}>{says}</span>
                </Link>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}

function addressOf(task: HomeTask, segment: string): string {
  if (task.kind === "merger-conflicts") return `/${segment}/mergers/${task.caseId}/rehearsal`;
  if ("caseId" in task) return `/${segment}/mergers/${task.caseId}`;
  if ("planId" in task) return `/${segment}/transfer-plans/${task.planId}`;
  if (task.kind.startsWith("rotations-") || task.kind === "corrections") return `/${segment}/rotations`;
  if (task.kind.startsWith("notes-")) return `/${segment}/handover-notes`;
  return task.kind === "approvals" ? "/approvals" : `/${segment}/balance`;
}

type Words = SameTexts<typeof taskTexts.zh>;

interface TaskWords {
  readonly name: string;
  readonly says: string;
}

const stepName = (step: MergerStep, language: Language): string => mergerStepNames[step][language];

function taskWords(task: HomeTask, words: Words, language: Language): TaskWords {
  const date = (day: Parameters<typeof formatDate>[1]) => formatDate(language, day);
  if ("caseId" in task) return { name: words.merger(task.absorbing, task.absorbed), says: caseWords(task, words, language) };
  switch (task.kind) {
    case "plan-answer":
      return { name: task.title, says: words.answer(task.open) };
    case "plan-approve":
      return { name: task.title, says: task.submittedBy === null ? words.approveAnonymous : words.approve(task.submittedBy) };
    case "plan-returned":
      return { name: task.title, says: task.reason === null ? words.returnedPlain : words.returned(task.reason) };
    case "plan-draft":
      return { name: task.title, says: words.draft };
    case "plan-consulting":
      return { name: task.title, says: words.consulting };
    case "plan-notice":
      return { name: task.title, says: task.lastDay === null ? words.noticePlain : words.notice(date(task.lastDay)) };
    case "plan-scheduled":
      return { name: task.title, says: words.scheduled(date(task.effectiveOn)) };
    case "rotations-ending":
      return { name: words.rotations, says: words.ending(task.undecided, date(task.firstEndsOn), task.names.join(words.separator)) };
    case "rotations-blocked":
      return { name: words.rotations, says: words.rotationsBlocked(task.names.join(words.separator)) };
    case "corrections":
      return { name: words.corrections, says: words.proposed(task.proposed) };
    case "notes-overdue":
      return { name: words.notes, says: words.notesOverdue(task.names.join(words.separator), date(task.effectiveOn)) };
    case "notes-confirm":
      return { name: words.notes, says: words.notesConfirm(task.count) };
    case "approvals":
      return { name: words.inbox, says: [task.todo > 0 && words.todo(task.todo), task.returned > 0 && words.cameBack(task.returned)].filter(Boolean).join(words.separator) };
    case "gaps":
      return { name: words.gaps(task.campuses.length), says: task.campuses.join(words.separator) };
  }
}

function caseWords(task: Extract<HomeTask, { caseId: string }>, words: Words, language: Language): string {
  if (task.kind === "merger-scheduled") return words.effective(formatDate(language, task.effectiveOn));
  if (task.kind === "merger-overdue") return words.overdue(task.steps.map((step) => stepName(step, language)).join(words.separator));
  if (task.kind === "merger-at-risk") {
    return words.atRisk(task.steps.map(({ step, due }) => words.stepBy(stepName(step, language), formatDate(language, due))).join(words.separator));
  }
  if (task.kind === "merger-conflicts") {
    const date = formatDate(language, task.effectiveOn);
    return task.isBlocked ? words.blocked(task.open, date) : words.conflicts(task.open, date);
  }
  const step = stepName(task.step, language);
  if (!task.isOpen) return task.earliest === null ? words.nextWaits(step) : words.nextFrom(step, formatDate(language, task.earliest));
  return task.due === null ? words.next(step) : words.nextBy(step, formatDate(language, task.due));
}
