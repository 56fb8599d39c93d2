import type { PersonId } from "@qitong/domain";
import { SearchSelect, useLanguage, useTexts } from "@qitong/ui";
import { keepPreviousData, skipToken, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { staffing } from "../../connection/services";
import { useScope } from "../../shell/scope";
import { subjectWord, titleWord } from "../staff-record/staff-words";
import type { Candidate } from "./mentoring-row";
import { mentoringTexts } from "./mentoring-texts";

export interface PersonSelectProps {
  readonly id: string;
  readonly value: Candidate | undefined;
  readonly onChange: (candidate: Candidate) => void;
}

/** A teacher of the district, found by name; told apart by campus, subject and title. */
export function PersonSelect({ id, value, onChange }: PersonSelectProps) {
  const words = useTexts(mentoringTexts);
  const language = useLanguage();
  const scope = useScope();
  const [typed, setTyped] = useState("");
  const search = useDeferredValue(typed);
  const asked = scope.kind === "district" && search !== "" ? { districtId: scope.id, search } : skipToken;
  const found = useQuery({ ...staffing.mentoring.candidates.queryOptions(asked), placeholderData: keepPreviousData });
  const candidates = [...(value ? [value] : []), ...(found.data ?? []).filter((one) => one.personId !== value?.personId)];
  const labelOf = (one: Candidate) => [one.name, one.campusName, subjectWord(language, one.subject), titleWord(language, one.title)].filter(Boolean).join(" · ");
  return (
    <SearchSelect<PersonId>
      id={id}
      hint={words.searchPerson}
      value={value?.personId ?? null}
      loading={found.isFetching}
      onSearch={setTyped}
      onPick={(personId) => {
        const chosen = candidates.find((one) => one.personId === personId);
        if (chosen) onChange(chosen);
      }}
      options={candidates.map((one) => ({ value: one.personId, label: labelOf(one) }))}
    />
  );
}
