import { findCivilDate, rolePlace, roles, type AccountId, type DistrictId } from "@qitong/domain";
import { FilterBar, PageHeader, useTexts, type Filters } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { Button, Tabs } from "antd";
import { startTransition, useState } from "react";
import { refusalsOf } from "../../connection/acts";
import { management } from "../../connection/services";
import { AsOfPicker } from "../../shell/as-of-picker";
import { matchesScope } from "../../shell/scope-options";
import { useScope } from "../../shell/scope";
import { useMay, useSession } from "../../shell/session-context";
import { useUrlFilters } from "../../shell/url-filters";
import { NotFoundPage } from "../../shell/page-failed";
import { roleTexts } from "../role/role-texts";
import { AccountDrawer } from "./account-drawer";
import { accountTexts, managementRefusalTexts } from "./account-texts";
import { AccountsTable } from "./accounts-table";
import { AppointForm } from "./appoint-form";
import { CreateForm } from "./create-form";
import { PersonSearch } from "./person-search";
import { PostsTable } from "./posts-table";
import { useManagementActs } from "./use-management-acts";

const addressKeys = ["tab", "q", "role", "state", "asOf"];
const mostAccounts = 500;

export function AccountsPage() {
  const scope = useScope();
  return scope.kind === "district" ? <AccountsOf districtId={scope.id} /> : <NotFoundPage />;
}

function AccountsOf({ districtId }: { readonly districtId: DistrictId }) {
  const words = useTexts(accountTexts);
  const session = useSession();
  const mayManage = useMay("account.manage");
  const acts = useManagementActs();
  const [{ tab, ...filters }, setAddress] = useUrlFilters(addressKeys);
  const [appointing, setAppointing] = useState(false);
  const [creating, setCreating] = useState(false);
  const { appoint, create } = acts;
  const isPosts = tab === "posts";
  const setFilters = (next: Filters) => setAddress({ ...next, ...(isPosts ? { tab: "posts" } : {}) });
  return (
    <>
      <PageHeader
        title={words.title}
        about={words.about}
        actions={
          mayManage && (
            <>
              <Button aria-haspopup="dialog" onClick={() => startTransition(() => setCreating(true))}>
                {words.create}
              </Button>
              <Button type="primary" aria-haspopup="dialog" onClick={() => startTransition(() => setAppointing(true))}>
                {words.appoint}
              </Button>
            </>
          )
        }
      />
      <Tabs
        activeKey={isPosts ? "posts" : "accounts"}
        onChange={(key) => setAddress(key === "posts" ? { tab: key } : {})}
        destroyOnHidden
        items={[
          { key: "accounts", label: words.accounts, children: <Accounts districtId={districtId} filters={filters} onFilter={setFilters} acts={acts} mayManage={mayManage} /> },
          { key: "posts", label: words.posts, children: <Posts districtId={districtId} filters={filters} onFilter={setFilters} acts={acts} mayManage={mayManage} /> },
        ]}
      />
      {creating && (
        <CreateForm
          given={create.data}
          refused={refusalsOf(create.error, managementRefusalTexts)}
          failed={create.isError}
          busy={create.isPending}
          renderPersonField={({ id, onPick }) => <PersonSearch id={id} districtId={districtId} onPick={onPick} />}
          onCreate={(creation) => create.mutate(creation)}
          onClose={() => {
            setCreating(false);
            create.reset();
          }}
        />
      )}
      {appointing && (
        <AppointForm
          scopes={session.scopes}
          districtId={districtId}
          today={session.today}
          refused={refusalsOf(appoint.error, managementRefusalTexts)}
          failed={appoint.isError}
          busy={appoint.isPending}
          renderPersonField={({ id, onPick }) => <PersonSearch id={id} districtId={districtId} onPick={onPick} />}
          onAppoint={(draft) => appoint.mutate(draft, { onSuccess: () => setAppointing(false) })}
          onClose={() => {
            setAppointing(false);
            appoint.reset();
          }}
        />
      )}
    </>
  );
}

interface PartProps {
  readonly districtId: DistrictId;
  readonly filters: Filters;
  readonly onFilter: (filters: Filters) => void;
  readonly acts: ReturnType<typeof useManagementActs>;
  readonly mayManage: boolean;
}

function useRoleOptions() {
  const names = useTexts(roleTexts);
  // Of a district's own people nobody holds a post of the province.
  return roles.filter((role) => rolePlace[role] !== "province").map((role) => ({ value: role, label: names[role] }));
}

function Accounts({ districtId, filters, onFilter, acts, mayManage }: PartProps) {
  const words = useTexts(accountTexts);
  const { account } = useSession();
  const [openId, setOpenId] = useState<AccountId>();
  const list = useQuery(management.account.list.queryOptions({ districtId, limit: mostAccounts }));
  const rows = list.data?.rows.filter(
    (row) =>
      (filters["q"] === undefined || matchesScope(`${row.name} ${row.login}`, filters["q"], undefined)) &&
      (filters["role"] === undefined || row.posts.some((post) => post.role === filters["role"])) &&
      (filters["state"] === undefined || (filters["state"] === "disabled") === (row.disabledAt !== null)),
  );
  const fields = [
    { kind: "search", key: "q", label: words.search },
    { kind: "choice", key: "role", label: words.role, options: useRoleOptions() },
    { kind: "choice", key: "state", label: words.state, options: [{ value: "open", label: words.open }, { value: "disabled", label: words.disabled }] },
  ] as const;
  return (
    <>
      <AccountsTable
        rows={rows}
        error={list.error}
        onRetry={() => void list.refetch()}
        onOpen={(row) => setOpenId(row.accountId)}
        toolbar={<FilterBar table="accounts" fields={fields} filters={filters} onChange={onFilter} {...(rows && list.data ? { count: { shown: rows.length, all: list.data.total } } : {})} />}
      />
      {openId && <AccountDrawer accountId={openId} byPersonId={account.personId} mayManage={mayManage} acts={acts} onClose={() => setOpenId(undefined)} />}
    </>
  );
}

function Posts({ districtId, filters: { asOf: dayText, ...filters }, onFilter, acts, mayManage }: PartProps) {
  const words = useTexts(accountTexts);
  const { account, today } = useSession();
  const asOf = dayText === undefined ? undefined : findCivilDate(dayText);
  const list = useQuery(management.post.list.queryOptions({ districtId, ...(asOf ? { asOf } : {}) }));
  const onDay = asOf ? { asOf } : {};
  const rows = list.data?.filter(
    (row) =>
      (filters["q"] === undefined || matchesScope(`${row.personName} ${row.placeName ?? ""} ${row.title}`, filters["q"], undefined)) &&
      (filters["role"] === undefined || row.role === filters["role"]) &&
      (filters["state"] === undefined || row.state === filters["state"]),
  );
  const fields = [
    { kind: "search", key: "q", label: words.searchPost },
    { kind: "choice", key: "role", label: words.role, options: useRoleOptions() },
    { kind: "choice", key: "state", label: words.postState, options: (["in-force", "ahead", "ended"] as const).map((state) => ({ value: state, label: words[state] })) },
  ] as const;
  return (
    <PostsTable
      rows={rows}
      error={list.error}
      onRetry={() => void list.refetch()}
      today={today}
      byPersonId={account.personId}
      // A post is ended from today on, whatever day is looked at.
      onEnd={mayManage && asOf === undefined ? (post, endsOn) => acts.endPost(post.id, endsOn) : undefined}
      toolbar={
        <>
          <FilterBar
            table="posts"
            fields={fields}
            filters={filters}
            onChange={(next) => onFilter({ ...next, ...onDay })}
            {...(rows && list.data ? { count: { shown: rows.length, all: list.data.length } } : {})}
          />
          <AsOfPicker asOf={asOf} today={today} mayLookAhead onChange={(day) => onFilter({ ...filters, ...(day ? { asOf: day } : {}) })} />
        </>
      }
    />
  );
}
