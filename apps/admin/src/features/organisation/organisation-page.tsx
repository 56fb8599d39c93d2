import { findCivilDate, type Scope } from "@qitong/domain";
import { FilterBar, LoadingState, PageHeader, useTexts, type FilterField } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { startTransition, useEffect, useState } from "react";
import { keepWithinScope } from "../../connection/keep-within-scope";
import { management } from "../../connection/services";
import { PageFailed } from "../../shell/page-failed";
import { useScope } from "../../shell/scope";
import { useMay, useSession } from "../../shell/session-context";
import { useUrlFilters } from "../../shell/url-filters";
import { usePinyin } from "../../shell/use-pinyin";
import { AsOfPicker } from "../../shell/as-of-picker";
import { cardActsOf, OrganisationDialogs, type OpenDialog } from "./organisation-dialogs";
import { countOrganisation, filterDepartments, organisationFilterKeys } from "./organisation-filters";
import type { OrganisationAnswer } from "./organisation-rows";
import { organisationTexts } from "./organisation-texts";
import { OrganisationView } from "./organisation-view";

export function OrganisationPage() {
  const words = useTexts(organisationTexts);
  const scope = useScope();
  if (scope.kind === "district") return <PageHeader title={words.title} about={words.schoolOnly} />;
  return <OrganisationOf scope={{ kind: scope.kind, id: scope.id } as SchoolScope} />;
}

type SchoolScope = Exclude<Scope, { kind: "district" }>;

const addressKeys = [...organisationFilterKeys, "asOf"];

function OrganisationOf({ scope }: { readonly scope: SchoolScope }) {
  const words = useTexts(organisationTexts);
  const { today } = useSession();
  const mayManage = useMay("organisation.manage");
  const [{ asOf: dayText, ...filters }, setAddress] = useUrlFilters(addressKeys);
  const asOf = dayText === undefined ? undefined : findCivilDate(dayText);
  const [dialog, setDialog] = useState<OpenDialog>();
  const [pinyin, loadPinyin] = usePinyin();
  const { q } = filters;
  useEffect(() => {
    if (q !== undefined) loadPinyin();
  }, [q, loadPinyin]);
  const found = useQuery({ ...management.organisation.byScope.queryOptions({ scope, ...(asOf ? { asOf } : {}) }), placeholderData: keepWithinScope(scope) });
  if (found.error) return <PageFailed error={found.error} reset={() => void found.refetch()} />;
  const organisation = found.data;
  // Another day than today is looked at, not changed; and a campus is run by its school.
  const mayAct = mayManage && asOf === undefined && scope.kind === "entity";
  const opening = mayAct && (
    <Button type="primary" aria-haspopup="dialog" onClick={() => startTransition(() => setDialog({ kind: "open" }))}>
      {words.open}
    </Button>
  );
  const { people, vacant } = countOrganisation(organisation?.departments ?? []);
  return (
    <>
      <PageHeader
        title={words.title}
        {...(organisation ? { about: words.about(organisation.departments.length, people, vacant) } : {})}
        actions={
          <>
            <AsOfPicker asOf={asOf} today={today} onChange={(day) => setAddress({ ...filters, ...(day ? { asOf: day } : {}) })} />
            {mayAct && organisation && organisation.departments.length > 1 && (
              <Button aria-haspopup="dialog" onClick={() => startTransition(() => setDialog({ kind: "merge" }))}>
                {words.merge}
              </Button>
            )}
            {opening}
          </>
        }
      />
      {!organisation && <LoadingState rows={12} />}
      {organisation && (
        <OrganisationView
          organisation={organisation}
          shown={filterDepartments(organisation.departments, filters, pinyin)}
          toolbar={
            <FilterBar
              table="organisation"
              fields={fieldsOf(words, organisation)}
              filters={filters}
              onChange={(next) => setAddress({ ...next, ...(asOf ? { asOf } : {}) })}
            />
          }
          acts={mayAct ? cardActsOf(setDialog) : undefined}
          onArrangeLeader={mayAct ? (leader) => setDialog({ kind: "deputy", post: { ...leader, postId: leader.id } }) : undefined}
          onEndDeputy={mayAct ? (deputy) => setDialog({ kind: "end-deputy", deputy }) : undefined}
          onHistory={scope.kind === "entity" ? (department) => setDialog({ kind: "history", department }) : undefined}
          openFirst={opening}
        />
      )}
      {organisation && dialog && <OrganisationDialogs organisation={organisation} dialog={dialog} onClose={() => setDialog(undefined)} />}
    </>
  );
}

type Words = ReturnType<typeof useTexts<(typeof organisationTexts)["zh"]>>;

function fieldsOf(words: Words, { campuses, departments }: OrganisationAnswer): FilterField[] {
  const hasOrigin = departments.some(({ originName }) => originName !== null);
  return [
    { kind: "search", key: "q", label: words.search },
    ...(campuses.length > 1
      ? [{ kind: "choice" as const, key: "campus", label: words.campus, options: campuses.map(({ id, name }) => ({ value: id as string, label: name })) }]
      : []),
    {
      kind: "choice",
      key: "show",
      label: words.show,
      options: [{ value: "vacant", label: words.onlyVacant }, ...(hasOrigin ? [{ value: "origin", label: words.onlyOrigin }] : [])],
    },
  ];
}
