import type { PersonId } from "@qitong/domain";
import { SearchSelect, useTexts } from "@qitong/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import type { Colleague } from "./organisation-rows";
import { dialogTexts } from "./organisation-texts";

export interface ColleagueSearchProps {
  readonly id: string;
  /** Tells one search from another in memory: of a school, of a post. */
  readonly of: string;
  readonly load: (search: string) => Promise<readonly Colleague[]>;
  readonly onPick: (personId: PersonId) => void;
}

/** Finds someone of the same school by name or staff number. */
export function ColleagueSearch({ id, of, load, onPick }: ColleagueSearchProps) {
  const words = useTexts(dialogTexts);
  const [typed, setTyped] = useState("");
  const search = useDeferredValue(typed);
  const found = useQuery({ queryKey: ["colleagues", of, search], queryFn: () => load(search), enabled: search !== "", placeholderData: keepPreviousData });
  return (
    <SearchSelect<PersonId>
      id={id}
      hint={words.personHint}
      none={words.personNone}
      loading={found.isFetching}
      onSearch={setTyped}
      onPick={onPick}
      options={(found.data ?? []).map((one) => ({ value: one.personId, label: [one.name, one.staffNumber, one.campusName].filter((part) => part !== null).join(" · ") }))}
    />
  );
}
