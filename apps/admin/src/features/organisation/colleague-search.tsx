import type { PersonId } from "@qitong/domain";
import { useTexts } from "@qitong/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Select } from "antd";
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
  const search = useDeferredValue(typed.trim());
  const found = useQuery({
    queryKey: ["colleagues", of, search],
    queryFn: () => load(search),
    enabled: search !== "",
    placeholderData: keepPreviousData,
  });
  return (
    <Select<PersonId>
      id={id}
      {...(label === undefined ? {} : { "aria-label": label })}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder={words.personHint}
      loading={found.isFetching}
      notFoundContent={search === "" ? words.personHint : words.personNone}
      onChange={(personId) => {
        const picked = found.data?.find((one) => one.personId === personId);
        if (picked) onPick(personId, picked);
      }}
      options={(search === "" ? [] : (found.data ?? [])).map((one) => ({
        value: one.personId,
        label: [one.name, one.staffNumber, one.campusName].filter((part) => part !== null).join(" · "),
      }))}
    />
  );
}
