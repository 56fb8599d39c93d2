import { ErrorState, LoadingState, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { isGone, publicClient } from "../../connection/public-door";
import { AskFrame } from "../ask/ask-frame";
import { askTexts } from "../ask/ask-texts";
import styles from "../ask/ask.module.css";
import { keptApplications } from "../ask/kept-requests";
import { TwoWays } from "../ask/two-ways";
import { applyTexts } from "./apply-texts";
import { ItemList } from "./item-list";

const route = getRouteApi("/apply/$code/");

/** 我要办事: what a parent may apply for at the campus whose code was scanned. */
export function ApplyItemsPage() {
  const words = useTexts(applyTexts);
  const { codeGone, codeGoneAbout } = useTexts(askTexts);
  const { code } = route.useParams();
  const found = useQuery({ queryKey: ["apply", code], queryFn: ({ signal }) => publicClient.application.items.query({ code }, { signal }) });
  if (isGone(found.error)) return <AskFrame pageTitle={words.pageTitle} title={codeGone} about={codeGoneAbout} />;
  if (!found.data) {
    return (
      <AskFrame pageTitle={words.pageTitle} title="七统">
        {found.error ? <ErrorState onRetry={() => void found.refetch()} /> : <LoadingState rows={8} />}
      </AskFrame>
    );
  }
  return (
    <AskFrame pageTitle={words.pageTitle} title={words.title(found.data.campusName)} about={words.about}>
      <TwoWays code={code} here="apply" />
      <ItemList
        items={found.data.items}
        renderLink={(item, children) => (
          <Link to="/apply/$code/$itemKey" params={{ code, itemKey: item.key }}>
            {children}
          </Link>
        )}
      />
      {keptApplications.list().length > 0 && (
        <Link to="/apply/follow" className={styles.secondary}>
          {words.mine}
        </Link>
      )}
    </AskFrame>
  );
}
