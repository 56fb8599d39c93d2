import type { PersonId } from "@qitong/domain";
import { SearchSelect, useTexts } from "@qitong/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import type { Colleague } from "./organisation-rows";
import { dialogTexts } from "./organisation-texts";

export interface ColleagueSearchProps {
  readonly id: string;
  /** Where no label of a form names the field. */
  readonly label?: string;
  /** Tells one search from another in memory: of a school, of a post. */
  readonly of: string;
  readonly load: (search: string) => Promise<readonly Colleague[]>;
  readonly onPick: (personId: PersonId, colleague: Colleague) => void;
}

/** Finds someone of the same school by name or staff number. */
export function ColleagueSearch({ id, label, of, load, onPick }: ColleagueSearchProps) {
  const words = useTexts(dialogTexts);
  const [typed, setTyped] = useState("");
  const search = useDeferredValue(typed);
  const found = useQuery({ queryKey: ["colleagues", of, search], queryFn: () => load(search), enabled: search !== "", placeholderData: keepPreviousData });
  return (
    <SearchSelect<PersonId>
      id={id}
{...(label === undefined ? {} : { label })}
      hint={words.personHint}
      none={words.personNone}
      loading={found.isFetching}
      onSearch={setTyped}
      onPick={(personId) => {
        const picked = found.data?.find((one) => one.personId === personId);
        if (picked) onPick(personId, picked);
      }}
      options={(found.data ?? []).map((one) => ({ value: one.personId, label: [one.name, one.staffNumber, one.campusName].filter((part) => part !== null).join(" · ") }))}
    />
  );
}
