import { grouped } from "@qitong/domain/management";
import {
  Acts, type Column, ConfirmButton, DataTable, defineTexts, EmptyState, formatInstant, PageHeader, useAnnouncing, useLanguage,
  useTexts,
} from "@qitong/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Form, Input, Popover, QRCode, Button } from "antd";
import { useState } from "react";
import { refusalsOf } from "../../connection/acts";
import { management } from "../../connection/services";
import { ExportButton } from "../../shell/export-button";
import { useScope } from "../../shell/scope";
import type { CampusCodeRow } from "./request-rows";
import styles from "./request.module.css";
import { requestRefusalTexts } from "./request-words";

const texts = defineTexts({
  zh: {
    title: "一校一码",
    about: "家长扫码即可反映问题，无需注册。码由系统随机生成，泄露或被滥用时可更换，更换后旧海报立即失效。",
    table: "校区的码",
    campus: "校区",
    code: "码",
    noCode: "尚未生成",
    since: "启用时间",
    acts: "操作",
    show: "查看二维码",
    open: "打开家长页面",
    poster: "海报 PDF",
    issue: "生成",
    issueQuestion: (campus: string) => `为${campus}生成码？`,
    issueAbout: "生成后即可打印海报。",
    replace: "更换",
    replaceQuestion: (campus: string) => `更换${campus}的码？`,
    replaceAbout: "已张贴的海报将立即失效，须重新打印。已提交的诉求不受影响。",
    reason: "更换原因",
    issued: "已启用新码，请打印并张贴",
    failed: "没有办成，请重试",
    none: "没有校区",
  },
  en: {
    title: "Campus codes",
    about: "Parents scan a code and tell what is wrong, without an account. A code is random; when it is misused it is replaced, and the old posters lead nowhere at once.",
    table: "The codes of the campuses",
    campus: "Campus",
    code: "Code",
    noCode: "none yet",
    since: "In use since",
    acts: "Acts",
    show: "Show the code",
    open: "Open the parents' page",
    poster: "Poster (PDF)",
    issue: "Make one",
    issueQuestion: (campus) => `Make a code for ${campus}?`,
    issueAbout: "Its poster can be printed then.",
    replace: "Replace",
    replaceQuestion: (campus) => `Replace the code of ${campus}?`,
    replaceAbout: "Posters that hang will lead nowhere at once and have to be printed again. Requests that were sent stay as they are.",
    reason: "Why it is replaced",
    issued: "The new code is in use; please print its poster",
    failed: "It was not done; please try again",
    none: "No campus",
  },
});

const addressOf = (code: string): string => `${window.location.origin}/ask/${code}`;

export function CampusCodesPage() {
  const words = useTexts(texts);
  const language = useLanguage();
  const scope = useScope();
  const list = useQuery(management.campusCode.list.queryOptions({ scope }));
  const columns: Column<CampusCodeRow>[] = [
    { key: "campus", title: words.campus, render: (row) => row.campusName, sortBy: (row) => row.campusName },
    { key: "code", title: words.code, render: ({ code }) => (code === null ? <span className="soft">{words.noCode}</span> : <span className={`figures ${styles.code}`}>{grouped(code)}</span>) },
    { key: "since", title: words.since, render: ({ startsAt }) => (startsAt === null ? "—" : formatInstant(language, startsAt)), onlyWide: true },
    { key: "acts", title: words.acts, render: (row) => <CodeActs row={row} /> },
  ];
  return (
    <>
      <PageHeader title={words.title} about={words.about} />
      <DataTable
        label={words.table}
        rows={list.data}
        columns={columns}
        rowKey={({ campusId }) => campusId}
        error={list.error}
        onRetry={() => void list.refetch()}
        empty={<EmptyState title={words.none} />}
      />
    </>
  );
}

function CodeActs({ row: { campusId, campusName, code } }: { readonly row: CampusCodeRow }) {
  const words = useTexts(texts);
  const queries = useQueryClient();
  return (
    <Acts>
      {code !== null && (
        <>
          <Popover
            trigger="click"
            content={
              <>
                <QRCode value={addressOf(code)} type="svg" size={200} color="#000000" bgColor="#ffffff" />
                <a href={addressOf(code)} target="_blank" rel="noreferrer">
                  {words.open}
                </a>
              </>
            }
          >
            <Button aria-haspopup="dialog">{words.show}</Button>
          </Popover>
          <ExportButton label={words.poster} load={() => queries.fetchQuery(management.campusCode.poster.queryOptions({ campusId, origin: window.location.origin }))} />
        </>
      )}
      <IssueButton key={code} campusId={campusId} campusName={campusName} hasCode={code !== null} />
    </Acts>
  );
}

interface IssueButtonProps {
  readonly campusId: CampusCodeRow["campusId"];
  readonly campusName: string;
  readonly hasCode: boolean;
}

function IssueButton({ campusId, campusName, hasCode }: IssueButtonProps) {
  const words = useTexts(texts);
  const language = useLanguage();
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  const [reason, setReason] = useState("");
  const issue = useMutation(
    management.campusCode.issue.mutationOptions({
      onSuccess: () => toast("success", words.issued),
      onError: (error) => toast("error", refusalsOf(error, requestRefusalTexts).map((refusal) => requestRefusalTexts.say(language, refusal)).join(" ") || words.failed),
      onSettled: () => queries.invalidateQueries({ queryKey: management.campusCode.pathKey() }),
    }),
  );
  return (
    <ConfirmButton
      danger={hasCode}
      label={hasCode ? words.replace : words.issue}
      question={hasCode ? words.replaceQuestion(campusName) : words.issueQuestion(campusName)}
      consequence={
        hasCode ? (
          <Form layout="vertical">
            <p>{words.replaceAbout}</p>
            <Form.Item label={words.reason} htmlFor="code-reason" required>
              <Input id="code-reason" maxLength={60} value={reason} onChange={({ target }) => setReason(target.value)} />
            </Form.Item>
          </Form>
        ) : (
          words.issueAbout
        )
      }
      act={hasCode ? words.replace : words.issue}
      onConfirm={() => issue.mutateAsync({ campusId, reason })}
    />
  );
}
