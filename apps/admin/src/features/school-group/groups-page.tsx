import { groupKindRules, groupKinds } from "@qitong/domain/legal-entity";
import { findCivilDate, scopeSegment } from "@qitong/domain";
import { FilterBar, type FilterField, type Filters, formatDate, PageHeader, Toolbar, useLanguage, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { keepWithinScope } from "../../connection/keep-within-scope";
import { legalEntity } from "../../connection/services";
import { AsOfPicker } from "../../shell/as-of-picker";
import { useScope } from "../../shell/scope";
import { useMay, useSession } from "../../shell/session-context";
import { useUrlFilters } from "../../shell/url-filters";
import { usePinyin } from "../../shell/use-pinyin";
import { EndGroupEntry, JoinEntry, LeaveEntry, OpenGroupEntry } from "./group-entries";
import { filterGroups, groupFilterKeys } from "./group-filters";
import { GroupList } from "./group-list";
import { groupTexts } from "./group-texts";
import { useGroupActs } from "./use-group-acts";

const addressKeys = [...groupFilterKeys, "asOf"];

/** Groups that do not merge, as of a day: who leads, who is in them, since when. */
export function GroupsPage() {
  const words = useTexts(groupTexts);
  const language = useLanguage();
  const scope = useScope();
  const { today, scopes } = useSession();
  const acts = useGroupActs();
  const [{ asOf: dayText, ...filters }, setAddress] = useUrlFilters(addressKeys);
  const asOf = dayText === undefined ? undefined : findCivilDate(dayText);
  const [pinyin, loadPinyin] = usePinyin();
  useEffect(() => {
    if (filters["q"] !== undefined) loadPinyin();
  }, [filters, loadPinyin]);
  const list = useQuery({
    ...legalEntity.schoolGroup.list.queryOptions({ scope, ...(asOf ? { asOf } : {}) }),
    placeholderData: keepWithinScope(scope),
  });
  const groups = list.data && filterGroups(list.data.groups, filters, pinyin);
  const districtId = scope.kind === "district" ? scope.id : undefined;
  const mayManage = useMay("registry.manage") && districtId !== undefined && asOf === undefined;
  const schools = scopes.filter(({ kind }) => kind === "campus").map(({ id, name }) => ({ value: id, label: name }));
  const kinds = useFields();
  return (
    <>
      <PageHeader
        title={words.title}
        {...(list.data ? { about: words.about(list.data.groups.length, formatDate(language, list.data.asOf)) } : {})}
        {...(mayManage
          ? { actions: <OpenGroupEntry districtId={districtId} schools={schools} today={today} acts={acts} /> }
          : {})}
      />
      <Toolbar>
        <FilterBar
          table="groups"
          fields={kinds}
          filters={filters}
          onChange={(next: Filters) => setAddress({ ...next, ...(asOf ? { asOf } : {}) })}
          {...(groups && list.data ? { count: { shown: groups.length, all: list.data.groups.length } } : {})}
        />
        <AsOfPicker asOf={asOf} today={today} mayLookAhead onChange={(day) => setAddress({ ...filters, ...(day ? { asOf: day } : {}) })} />
      </Toolbar>
      <GroupList
        groups={groups}
        asOf={list.data?.asOf ?? today}
        isFiltered={Object.keys(filters).length > 0}
        error={list.error}
        onRetry={() => void list.refetch()}
        renderSchool={({ campusId, campusName }) =>
          // A school sees the names of the others, not their pages.
          scopes.some(({ id }) => id === campusId) ? (
            <Link to="/$scope/schools/$campusId" params={{ scope: scopeSegment(scope), campusId }} search={asOf && asOf <= today ? { asOf } : {}}>
              {campusName}
            </Link>
          ) : (
            campusName
          )
        }
        {...(mayManage
          ? {
              renderActs: (group) =>
                group.endedOn === null && (
                  <>
                    <JoinEntry group={group} today={today} acts={acts} schools={schools} />
                    <EndGroupEntry group={group} today={today} acts={acts} />
                  </>
                ),
              renderMemberActs: (group, member) =>
                group.endedOn === null && member.endsOn === null && member.role === "member" && <LeaveEntry group={group} member={member} today={today} acts={acts} />,
            }
          : {})}
      />
    </>
  );
}

function useFields(): FilterField[] {
  const words = useTexts(groupTexts);
  const language = useLanguage();
  return [
    { kind: "search", key: "q", label: words.search },
    { kind: "choice", key: "kind", label: words.kind, options: groupKinds.map((value) => ({ value, label: groupKindRules[value].name[language] })) },
  ];
}
