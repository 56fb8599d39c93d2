import { groupKindRules, knownNameOn, type Lineage, type LineageEvent } from "@qitong/domain/legal-entity";
import { addDays, type CampusId, type CivilDate } from "@qitong/domain";
import { DataTable, DateText, EmptyState, useLanguage, useTexts, type Column, type Language } from "@qitong/ui";
import { eventTexts, lineageTexts } from "./lineage-texts";

export interface LineageTableProps {
  readonly lineage: Lineage;
  readonly events: readonly LineageEvent[];
  readonly day: CivilDate;
}

/** The table behind the drawing: every change, the latest first; those of the day that is looked at are marked. */
export function LineageTable({ lineage, events, day }: LineageTableProps) {
  const words = useTexts(lineageTexts);
  const kinds = useTexts(eventTexts);
  const language = useLanguage();
  const columns: Column<LineageEvent>[] = [
    { key: "date", title: words.date, render: ({ on }) => <DateText date={on} />, sortBy: ({ on }) => on, width: 140 },
    { key: "what", title: words.what, render: ({ kind }) => kinds[kind], sortBy: ({ kind }) => kinds[kind], width: 110 },
    { key: "who", title: words.who, render: (event) => whoOf(event, lineage, language), sortBy: (event) => whoOf(event, lineage, language) },
    { key: "detail", title: words.detail, render: (event) => detailOf(event, lineage, language) },
  ];
  return (
    <DataTable
      label={words.table}
      rows={events.toReversed()}
      columns={columns}
      rowKey={keyOf}
      rowTone={({ on }) => (on === day ? "good" : undefined)}
      empty={<EmptyState title={words.none} about={words.noneAbout} />}
    />
  );
}

function keyOf(event: LineageEvent): string {
  const subject = "groupId" in event ? event.groupId : "fromEntityId" in event ? event.fromEntityId : "campusId" in event ? event.campusId : event.entityId;
  return `${event.on} ${event.kind} ${subject}`;
}

function whoOf(event: LineageEvent, lineage: Lineage, language: Language): string {
  // Who left is told by the name with which it was in.
  const on = event.kind === "group-left" ? addDays(event.on, -1) : event.on;
  const nameOf = (id: CampusId) => knownNameOn(lineage.campuses.find((campus) => campus.id === id)?.names ?? [], on);
  if ("into" in event) return lineageTexts[language].into(event.from, event.into);
  if ("to" in event) return event.to;
  return "campusIds" in event ? event.campusIds.map(nameOf).filter(Boolean).join("、") : event.name;
}

function detailOf(event: LineageEvent, lineage: Lineage, language: Language): string {
  const words = lineageTexts[language];
  if ("into" in event) return event.decreeNumber === null ? "" : words.decree(event.decreeNumber);
  if ("to" in event) return words.fromTo(event.from, event.to);
  if (!("groupId" in event)) return "";
  const lead = lineage.campuses.find(({ id }) => id === event.lead);
  const group = words.group(groupKindRules[event.groupKind].name[language], event.groupName);
  return lead ? `${group} · ${words.led(knownNameOn(lead.names, event.on))}` : group;
}
