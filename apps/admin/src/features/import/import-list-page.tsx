import { scopeSegment } from "@qitong/domain";
import { PageHeader, useTexts } from "@qitong/ui";
import { skipToken, useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useScope } from "../../shell/scope";
import { importKeys, listImports } from "./import-calls";
import { ImportTable } from "./import-table";
import { importTexts } from "./import-texts";

export function ImportListPage() {
  const words = useTexts(importTexts);
  const scope = useScope();
  const segment = scopeSegment(scope);
  const navigate = useNavigate();
  const districtId = scope.kind === "district" ? scope.id : undefined;
  const list = useQuery({ queryKey: [...importKeys.list, districtId], queryFn: districtId ? () => listImports(districtId) : skipToken });
  const start = (
    <Button type="primary" onClick={() => void navigate({ to: "/$scope/imports/new", params: { scope: segment } })}>
      {words.start}
    </Button>
  );
  return (
    <>
      <PageHeader title={words.title} about={words.about} actions={start} />
      <ImportTable
        rows={list.data}
        error={list.error}
        onRetry={() => void list.refetch()}
        emptyAction={start}
        renderName={({ id, kind, fileName }) => (
          <Link to="/$scope/imports/$kind/$importId" params={{ scope: segment, kind, importId: id }}>
            {fileName}
          </Link>
        )}
      />
    </>
  );
}
