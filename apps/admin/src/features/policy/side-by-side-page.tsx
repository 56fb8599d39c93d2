import { findCivilDate, scopeSegment } from "@qitong/domain";
import { ErrorState, LoadingState, PageHeader, Stack, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { keepWithinScope } from "../../connection/keep-within-scope";
import { management } from "../../connection/services";
import { useScope, useScopeName } from "../../shell/scope";
import { useSession } from "../../shell/session-context";
import { useUrlFilters } from "../../shell/url-filters";
import { AsOfPicker } from "../../shell/as-of-picker";
import { policyTexts } from "./policy-texts";
import { readingTexts } from "./reading-texts";
import { SideBySideView } from "./side-by-side-view";

export function SideBySidePage() {
  const words = useTexts(readingTexts);
  const { back } = useTexts(policyTexts);
  const scope = useScope();
  const scopeName = useScopeName();
  const { today } = useSession();
  const [{ asOf: dayText }, setAddress] = useUrlFilters(["asOf"]);
  const asOf = dayText === undefined ? undefined : findCivilDate(dayText);
  const found = useQuery({
    ...management.policy.sideBySide.queryOptions({ scope, ...(asOf ? { asOf } : {}) }),
    placeholderData: keepWithinScope(scope),
  });
  const params = { scope: scopeSegment(scope) };
  return (
    <>
      <PageHeader
        title={words.sideTitle}
        about={words.sideAbout(scopeName)}
        back={
          <Link to="/$scope/policies" params={params}>
            {back}
          </Link>
        }
        actions={<AsOfPicker mayLookAhead asOf={asOf} today={today} onChange={(day) => setAddress(day ? { asOf: day } : {})} />}
      />
      <Stack>
        {found.error && <ErrorState detail={found.error.message} onRetry={() => void found.refetch()} />}
        {!found.data && !found.error && <LoadingState rows={8} />}
        {found.data && (
          <SideBySideView
            found={found.data}
            renderPolicy={({ policyId, text }) => (
              <Link to="/$scope/policies/$policyId" params={{ ...params, policyId }}>
                {text.title}
              </Link>
            )}
          />
        )}
      </Stack>
    </>
  );
}
