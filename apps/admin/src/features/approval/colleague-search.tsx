import { SearchSelect, useTexts } from "@qitong/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { management } from "../../connection/services";
import { useSession } from "../../shell/session-context";
import { requestTexts } from "./approval-texts";

export interface ColleagueSearchProps {
  readonly id: string;
  readonly onPick: (personId: string | undefined) => void;
}

/** Finds a colleague by name. */
export function ColleagueSearch({ id, onPick }: ColleagueSearchProps) {
  const words = useTexts(requestTexts);
  const { account } = useSession();
  const [typed, setTyped] = useState("");
  const search = useDeferredValue(typed);
  const found = useQuery({
    ...management.approval.people.queryOptions({ personId: account.personId, search }),
    enabled: search !== "",
    placeholderData: keepPreviousData,
  });
  return (
    <SearchSelect<string>
      id={id}
      hint={words.personHint}
      loading={found.isFetching}
      onSearch={setTyped}
      onPick={onPick}
      onClear={() => onPick(undefined)}
      options={(found.data ?? []).map((one) => ({ value: one.id, label: `${one.name} · ${one.campusName}` }))}
    />
  );
}
