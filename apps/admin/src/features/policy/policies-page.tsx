import { findCivilDate, scopeSegment } from "@qitong/domain";
import { policyCategories, type PolicyCategory, type PolicyOwner } from "@qitong/domain/management";
import { Acts, FilterBar, type FilterField, type Filters, PageHeader, RefusalList, Row, useAnnouncing, useLanguage, useTexts } from "@qitong/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Button, Drawer, Form, Input, Select } from "antd";
import { startTransition, useState } from "react";
import { refusalsOf } from "../../connection/acts";
import { refusalsIn } from "../../connection/failures";
import { keepWithinScope } from "../../connection/keep-within-scope";
import { management } from "../../connection/services";
import { useScope, useScopeName } from "../../shell/scope";
import { useMay, useSession } from "../../shell/session-context";
import { useUrlFilters } from "../../shell/url-filters";
import { AsOfPicker } from "../../shell/as-of-picker";
import { filterPolicies, policyFilterKeys } from "./policy-filters";
import { policyRefusalTexts } from "./policy-refusal-texts";
import { PolicyTable } from "./policy-table";
import { policyTexts } from "./policy-texts";

const addressKeys = [...policyFilterKeys, "asOf"];

/** The policies of a scope as of any day, with the drafts of those who write them. */
export function PoliciesPage() {
  const words = useTexts(policyTexts);
  const scope = useScope();
  const scopeName = useScopeName();
  const { today } = useSession();
  const [{ asOf: dayText, ...filters }, setAddress] = useUrlFilters(addressKeys);
  const asOf = dayText === undefined ? undefined : findCivilDate(dayText);
  const list = useQuery({
    ...management.policy.list.queryOptions({ scope, ...(asOf ? { asOf } : {}) }),
    placeholderData: keepWithinScope(scope),
  });
  const [isCreating, setCreating] = useState(false);
  const mayManage = useMay("policy.manage") && scope.kind !== "campus";
  const rows = list.data && filterPolicies(list.data.policies, filters);
  const setFilters = (next: Filters) => setAddress({ ...next, ...(asOf ? { asOf } : {}) });
  const params = { scope: scopeSegment(scope) };
  return (
    <>
      <PageHeader
        title={words.title}
        about={words.about(scopeName)}
        actions={
          <Row>
            {scope.kind === "entity" && (list.data?.campuses ?? 0) > 1 && (
              <Link to="/$scope/policies/compare" params={params}>
                {words.compare}
              </Link>
            )}
            {mayManage && (
              <Button type="primary" aria-haspopup="dialog" onClick={() => startTransition(() => setCreating(true))}>
                {words.create}
              </Button>
            )}
          </Row>
        }
      />
      <PolicyTable
        rows={rows}
        campuses={list.data?.campuses ?? 0}
        error={list.error}
        onRetry={() => void list.refetch()}
        renderName={({ id, title }) => (
          <Link to="/$scope/policies/$policyId" params={{ ...params, policyId: id }}>
            {title}
          </Link>
        )}
        toolbar={
          <>
            <FilterBar
              table="policies"
              fields={useFields()}
              filters={filters}
              onChange={setFilters}
              {...(rows && list.data ? { count: { shown: rows.length, all: list.data.policies.length } } : {})}
            />
            <AsOfPicker mayLookAhead asOf={asOf} today={today} onChange={(day) => setAddress({ ...filters, ...(day ? { asOf: day } : {}) })} />
          </>
        }
      />
      {mayManage && (
        <Drawer open={isCreating} title={words.createTitle} onClose={() => setCreating(false)} destroyOnHidden>
          <Creation owner={{ kind: scope.kind, id: scope.id } as PolicyOwner} onCancel={() => setCreating(false)} />
        </Drawer>
      )}
    </>
  );
}

function useFields(): FilterField[] {
  const words = useTexts(policyTexts);
  const language = useLanguage();
  return [
    { kind: "search", key: "q", label: words.search },
    {
      kind: "choice", key: "category", label: words.category,
      options: Object.entries(policyCategories).map(([value, label]) => ({ value, label: label[language] })),
    },
    {
      kind: "choice", key: "state", label: words.state,
      options: [
        { value: "in-force", label: words.stateInForce },
        { value: "draft", label: words.stateDraft },
        { value: "former", label: words.stateFormer },
      ],
    },
  ];
}

function Creation({ owner, onCancel }: { readonly owner: PolicyOwner; readonly onCancel: () => void }) {
  const words = useTexts(policyTexts);
  const language = useLanguage();
  const scope = useScope();
  const { toast } = useAnnouncing();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [title, setTitle] = useState("");
  const [category, setCategory] = useState<PolicyCategory>("governance");
  const create = useMutation(
    management.policy.create.mutationOptions({
      onSuccess: async ({ policyId }) => {
        toast("success", words.created);
        await queries.invalidateQueries({ queryKey: management.policy.pathKey() });
        await navigate({ to: "/$scope/policies/$policyId/draft", params: { scope: scopeSegment(scope), policyId } });
      },
      onError: (error) => {
        if (refusalsIn(error).length === 0) toast("error", words.failed);
      },
    }),
  );
  return (
    <Form layout="vertical" onFinish={() => create.mutate({ owner, category, text: { title, articles: [] } })}>
      <Form.Item label={words.titleField} htmlFor="title" required>
        <Input id="title" maxLength={80} value={title} onChange={({ target }) => setTitle(target.value)} />
      </Form.Item>
      <Form.Item label={words.categoryField} htmlFor="category">
        <Select<PolicyCategory>
          id="category"
          value={category}
          onChange={setCategory}
          options={Object.entries(policyCategories).map(([value, label]) => ({ value: value as PolicyCategory, label: label[language] }))}
        />
      </Form.Item>
      <RefusalList refusals={refusalsOf(create.error, policyRefusalTexts)} texts={policyRefusalTexts} />
      <Acts end>
        <Button onClick={onCancel}>{words.cancel}</Button>
        <Button type="primary" htmlType="submit" loading={create.isPending}>
          {words.createAct}
        </Button>
      </Acts>
    </Form>
  );
}
