import { defineTexts, EmptyState, ErrorState, PageHeader, useTexts } from "@qitong/ui";
import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { Button } from "antd";
import { isAbsent } from "../connection/failures";

const texts = defineTexts({
  zh: {
    failed: "页面没有打开",
    absent: "没有这一页",
    absentAbout: "地址可能有误，也可能不在您的管理范围内。",
    home: "回到首页",
    reload: "程序已更新，请重新载入",
  },
  en: {
    failed: "The page did not open",
    absent: "No such page",
    absentAbout: "The address may be wrong, or it lies outside what you are responsible for.",
    home: "Back to the home page",
    reload: "The program was updated; please load it again",
  },
});

/** After an update the old page asks for files that are gone; only a reload helps. */
function isOutdated(error: unknown): boolean {
  return error instanceof Error && /dynamically imported module|importing a module script/i.test(error.message);
}

export function PageFailed({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  const words = useTexts(texts);
  const queries = useQueryErrorResetBoundary();
  if (isAbsent(error)) return <NotFoundPage />;
  const retry = () => {
    if (isOutdated(error)) return window.location.reload();
    queries.reset();
    reset();
  };
  return (
    <>
      <PageHeader title={words.failed} />
      <ErrorState detail={error instanceof Error ? error.message : String(error)} onRetry={retry} {...(isOutdated(error) ? { about: words.reload } : {})} />
    </>
  );
}

export function NotFoundPage() {
  const words = useTexts(texts);
  return (
    <>
      <PageHeader title={words.absent} />
      <EmptyState title={words.absent} about={words.absentAbout} action={<Button href="/">{words.home}</Button>} />
    </>
  );
}
