import type { CivilDate } from "@qitong/domain";
import { StatusTag, useTexts } from "@qitong/ui";
import type { MentoringRow } from "./mentoring-row";
import { mentoringTexts } from "./mentoring-texts";

export function PairState({ row: { startsOn, endsOn }, today }: { readonly row: Pick<MentoringRow, "startsOn" | "endsOn">; readonly today: CivilDate }) {
  const words = useTexts(mentoringTexts);
  if (endsOn !== null && endsOn <= today) return <StatusTag tone="calm">{words.over}</StatusTag>;
  return startsOn > today ? <StatusTag tone="running">{words.planned}</StatusTag> : <StatusTag tone="good">{words.running}</StatusTag>;
}
