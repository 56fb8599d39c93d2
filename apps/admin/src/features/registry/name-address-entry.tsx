/** The two entries that a legal entity and a campus have alike: another name, another address. */
import type { CivilDate } from "@qitong/domain";
import { findAddressRefusals, findNameRefusals } from "@qitong/domain/legal-entity";
import { useTexts } from "@qitong/ui";
import { dayIn, EntryDialog } from "./entry-dialog";
import { entryTexts } from "./entry-texts";
import { registerRefusalTexts } from "./register-refusal-texts";
import type { RegisterAct } from "./use-register-acts";

type Facts = Omit<Parameters<typeof findAddressRefusals>[1], "entries">;

interface EntryProps<Input, Entry> {
  readonly today: CivilDate;
  /** From when to when it exists. */
  readonly facts: Facts;
  readonly entries: readonly Entry[];
  readonly act: Pick<RegisterAct<never>, "refused" | "busy" | "forget">;
  readonly onSave: (input: Input) => Promise<unknown>;
}

/** What every dialog of the register takes from its act. */
export const ofAct = ({ refused, busy, forget }: Pick<RegisterAct<never>, "refused" | "busy" | "forget">) => ({ texts: registerRefusalTexts, refused, busy, onOpen: forget });

type NameEntryProps = EntryProps<{ readonly name: string; readonly startsOn: string }, Parameters<typeof findNameRefusals>[1]["entries"][number]> & {
  /** Campus and entity bear one name: the other is not renamed with it. */
  readonly isNamesake: boolean;
};

export function NameEntry({ today, facts, entries, isNamesake, act, onSave }: NameEntryProps) {
  const words = useTexts(entryTexts);
  return (
    <EntryDialog
      title={words.rename}
      about={`${words.renameAbout}${isNamesake ? words.namesakeAbout : ""}`}
      fields={[
        { key: "name", label: words.name, kind: "text" },
        { key: "startsOn", label: words.startsOn, kind: "date", hint: words.startsOnHint },
      ]}
      initial={{ name: "", startsOn: today }}
      // Other schools' names are the server's to know.
      find={({ name, startsOn }) => findNameRefusals({ name: name.trim(), startsOn: dayIn(startsOn, today) }, { ...facts, entries, namesOfOthers: [] })}
      {...ofAct(act)}
      onSave={onSave}
    />
  );
}

export function AddressEntry({ today, facts, entries, act, onSave }: EntryProps<{ readonly address: string; readonly startsOn: string }, Parameters<typeof findAddressRefusals>[1]["entries"][number]>) {
  const words = useTexts(entryTexts);
  return (
    <EntryDialog
      title={words.move}
      fields={[
        { key: "address", label: words.address, kind: "text" },
        { key: "startsOn", label: words.startsOn, kind: "date", hint: words.startsOnHint },
      ]}
      initial={{ address: "", startsOn: today }}
      find={({ address, startsOn }) => findAddressRefusals({ address: address.trim(), startsOn: dayIn(startsOn, today) }, { ...facts, entries })}
      {...ofAct(act)}
      onSave={onSave}
    />
  );
}
