import type { DistrictId, PersonId } from "@qitong/domain";
import { SearchSelect, useTexts } from "@qitong/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { management } from "../../connection/services";
import { accountTexts } from "./account-texts";

export interface PersonSearchProps {
  readonly id: string;
  readonly districtId: DistrictId;
  readonly onPick: (personId: PersonId, staffNumber: string | null) => void;
}

/** Finds anyone of the district by name or staff number. */
export function PersonSearch({ id, districtId, onPick }: PersonSearchProps) {
  const words = useTexts(accountTexts);
  const [typed, setTyped] = useState("");
  const search = useDeferredValue(typed);
  const found = useQuery({ ...management.post.candidates.queryOptions({ districtId, search }), enabled: search !== "", placeholderData: keepPreviousData });
  const people = found.data ?? [];
  return (
    <SearchSelect<PersonId>
      id={id}
      hint={words.personHint}
      loading={found.isFetching}
      onSearch={setTyped}
      onPick={(personId) => onPick(personId, people.find((one) => one.personId === personId)?.staffNumber ?? null)}
      options={people.map((one) => ({ value: one.personId, label: [one.name, one.staffNumber, one.campusName].filter((part) => part !== null).join(" · ") }))}
    />
  );
}
