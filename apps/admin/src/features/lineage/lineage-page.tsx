import { PageHeader, useTexts } from "@qitong/ui";
import { useScope } from "../../shell/scope";
import { useSession } from "../../shell/session-context";
import { LoadedLineage } from "./lineage-panel";
import { lineageTexts } from "./lineage-texts";

/** From which schools those of the scope came: of the whole district, of a school, of the school of a campus. */
export function LineagePage() {
  const words = useTexts(lineageTexts);
  const scope = useScope();
  const { today } = useSession();
  return (
    <>
      <PageHeader title={words.title} about={words.about} />
      <LoadedLineage key={scope.id} scope={scope} today={today} />
    </>
  );
}
