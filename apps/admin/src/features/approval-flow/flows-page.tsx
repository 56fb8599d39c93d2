import { scopeSegment, type DistrictId, type FlowVersionId } from "@qitong/domain";
import { RefusalList, PageHeader, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Button, Modal } from "antd";
import { startTransition, useState } from "react";
import { management } from "../../connection/services";
import { NotFoundPage } from "../../shell/page-failed";
import { useScope } from "../../shell/scope";
import { HeadFields } from "./designer";
import { flowRefusalTexts } from "./flow-refusal-texts";
import { flowTexts } from "./flow-texts";
import { FlowTable } from "./flow-table";
import { useFlowActs } from "./use-flow-acts";

export function FlowsPage() {
  const scope = useScope();
  return scope.kind === "district" ? <FlowsOf districtId={scope.id} /> : <NotFoundPage />;
}

const emptyHead = { name: { zh: "", en: "" }, about: { zh: "", en: "" } };

function FlowsOf({ districtId }: { readonly districtId: DistrictId }) {
  const words = useTexts(flowTexts);
  const scope = scopeSegment({ kind: "district", id: districtId });
  const navigate = useNavigate();
  const acts = useFlowActs();
  const [head, setHead] = useState<typeof emptyHead>();
  const list = useQuery(management.approvalFlow.list.queryOptions({ districtId }));
  const open = (versionId: FlowVersionId) => navigate({ to: "/$scope/approval-flows/$versionId", params: { scope, versionId } });
  const create = async () => head && open((await acts.create.mutateAsync({ districtId, head })).versionId);
  const close = () => {
    setHead(undefined);
    acts.create.reset();
  };
  return (
    <>
      <PageHeader
        title={words.title}
        about={words.about}
        actions={
          <Button type="primary" aria-haspopup="dialog" onClick={() => startTransition(() => setHead(emptyHead))}>
            {words.create}
          </Button>
        }
      />
      <FlowTable
        rows={list.data}
        error={list.error}
        onRetry={() => void list.refetch()}
        renderVersion={(versionId, children) => (
          <Link to="/$scope/approval-flows/$versionId" params={{ scope, versionId }}>
            {children}
          </Link>
        )}
        onDraft={(key) => void acts.draft.mutateAsync({ districtId, key }).then(({ versionId }) => open(versionId), () => undefined)}
      />
      <Modal
        open={head !== undefined}
        title={words.create}
        okText={words.create}
        cancelText={words.cancel}
        okButtonProps={{ disabled: (head?.name.zh.trim() ?? "") === "" }}
        confirmLoading={acts.create.isPending}
        onOk={() => void create().catch(() => undefined)}
        onCancel={close}
        destroyOnHidden
      >
        {head && <HeadFields head={head} disabled={false} onChange={setHead} />}
        <RefusalList refusals={acts.createRefused} texts={flowRefusalTexts} />
      </Modal>
    </>
  );
}
