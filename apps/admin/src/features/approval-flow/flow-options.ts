/** The options of a choice as lines of text, and back. */
import type { FormField } from "@qitong/domain/management/approval";
import { freeKey } from "./flow-draft";

type Option = Extract<FormField, { kind: "choice" }>["options"][number];

export function textOfOptions(options: readonly Option[]): string {
  return options.map(({ label }) => (label.en === "" ? label.zh : `${label.zh} | ${label.en}`)).join("\n");
}

/** An option that is still named so keeps its key, and so does one that was renamed in its line: conditions go on finding it. */
export function optionsFrom(text: string, before: readonly Option[]): Option[] {
  const lines = text.split("\n").map((line) => line.split("|").map((part) => part.trim())).filter(([zh]) => zh !== undefined && zh !== "");
  const named = new Map(before.map((option) => [option.label.zh, option.id]));
  const stays = new Set(lines.flatMap(([zh = ""]) => named.get(zh) ?? []));
  const taken: string[] = before.map(({ id }) => id);
  return lines.map(([zh = "", en = ""], index) => {
    const inLine = before[index]?.id;
    const renamed = inLine !== undefined && !stays.has(inLine) ? inLine : undefined;
    const id = named.get(zh) ?? renamed ?? freeKey(taken, "option");
    taken.push(id);
    return { id, label: { zh, en } };
  });
}
