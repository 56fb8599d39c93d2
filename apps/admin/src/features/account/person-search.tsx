import type { DistrictId, PersonId } from "@qitong/domain";
import { useTexts } from "@qitong/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useDeferredValue, useState } from "react";
import { management } from "../../connection/services";
import { accountTexts } from "./account-texts";

export interface PersonSearchProps {
  readonly id: string;
  readonly districtId: DistrictId;
  readonly onPick: (personId: PersonId, staffNumber: string | null) => void;
}

/** Finds anyone of the district by name or staff number; the list is too long to be fetched whole. */
export function PersonSearch({ id, districtId, onPick }: PersonSearchProps) {
  const words = useTexts(accountTexts);
  const [typed, setTyped] = useState("");
  const search = useDeferredValue(typed.trim());
  const found = useQuery({
    ...management.post.candidates.queryOptions({ districtId, search }),
    enabled: search !== "",
    placeholderData: keepPreviousData,
  });
  return (
    <Select<PersonId>
      id={id}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder={words.personHint}
      loading={found.isFetching}
      notFoundContent={search === "" ? words.personHint : words.personNone}
      onChange={(personId) => onPick(personId, found.data?.find((one) => one.personId === personId)?.staffNumber ?? null)}
      options={(search === "" ? [] : (found.data ?? [])).map((one) => ({
        value: one.personId,
        label: [one.name, one.staffNumber, one.campusName].filter((part) => part !== null).join(" · "),
      }))}
    />
  );
}
