import type { CivilDate } from "@qitong/domain";
import { findEstablishmentRefusals, type EstablishmentRefusal } from "@qitong/domain/staffing";
import { useTexts } from "@qitong/ui";
import { dayIn, EntryDialog } from "../registry/entry-dialog";
import type { EntityRow } from "./establishment-board";
import { decreeRefusalTexts, establishmentTexts } from "./establishment-texts";

export interface Decree {
  readonly approved: number;
  readonly decreeNumber: string;
  readonly startsOn: CivilDate;
}

export interface DecreeEntryProps {
  readonly entity: EntityRow;
  readonly today: CivilDate;
  readonly refused: readonly EstablishmentRefusal[];
  readonly busy: boolean;
  readonly onOpen: () => void;
  readonly onSave: (decree: Decree) => Promise<unknown>;
}

/** What is typed is no number until it is one: the rule then says so. */
const wholeIn = (text: string): number => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : -1);

export function DecreeEntry({ entity, today, refused, busy, onOpen, onSave }: DecreeEntryProps) {
  const words = useTexts(establishmentTexts);
  const decreeOf = (values: Readonly<Record<"approved" | "decreeNumber" | "startsOn", string>>): Decree => ({
    approved: wholeIn(values.approved),
    decreeNumber: values.decreeNumber.trim(),
    startsOn: dayIn(values.startsOn, today),
  });
  const { decrees: entries, existsFrom, endedOn } = entity;
  return (
    <EntryDialog<"approved" | "decreeNumber" | "startsOn", EstablishmentRefusal>
      title={words.record}
      heading={words.recordFor(entity.name)}
      about={words.recordAbout}
      fields={[
        { key: "approved", label: words.number, kind: "code" },
        { key: "decreeNumber", label: words.decreeNumber, kind: "text", hint: words.decreeHint },
        { key: "startsOn", label: words.startsOn, kind: "date", hint: words.startsOnHint },
      ]}
      initial={{ approved: "", decreeNumber: "", startsOn: today }}
      find={(values) => findEstablishmentRefusals(decreeOf(values), { today, existsFrom, endedOn, entries })}
      texts={decreeRefusalTexts}
      refused={refused}
      busy={busy}
      onOpen={onOpen}
      onSave={(values) => onSave(decreeOf(values))}
    />
  );
}
