import { wordsIn } from "@qitong/domain/management/approval";
import { LoadingState, PageHeader, Stack, useLanguage, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Alert } from "antd";
import { management } from "../../connection/services";
import { PageFailed } from "../../shell/page-failed";
import { useSession } from "../../shell/session-context";
import { LinkButton } from "../approval/link-button";
import { GuideView } from "./guide-view";
import { hallTexts, itemStateTexts } from "./hall-texts";

const route = getRouteApi("/_signed-in/hall/$itemKey");

/** One item: its guide, and the way to its form, which is the one of approvals. */
export function HallItemPage() {
  const words = useTexts(hallTexts);
  const states = useTexts(itemStateTexts);
  const language = useLanguage();
  const { itemKey } = route.useParams();
  const { account } = useSession();
  const found = useQuery(management.hall.item.queryOptions({ personId: account.personId, itemKey }));
  if (found.error) return <PageFailed error={found.error} reset={() => void found.refetch()} />;
  if (!found.data) return <LoadingState rows={10} />;
  const guide = found.data;
  const isForStaff = guide.audience === "staff";
  return (
    <>
      <PageHeader
        title={wordsIn(language, guide.name)}
        about={wordsIn(language, guide.about)}
        back={<Link to="/hall">{words.back}</Link>}
        actions={isForStaff && guide.state === "open" ? <LinkButton to="/approvals/new/$flowKey" params={{ flowKey: guide.key }}>{words.start}</LinkButton> : undefined}
      />
      <Stack>
        {!isForStaff && <Alert type="info" showIcon title={words.byParents} />}
        {guide.state !== "open" && (
          <Alert type="warning" showIcon title={words.notOpen} description={guide.closedReason || states[guide.state]} />
        )}
        <GuideView guide={guide} />
      </Stack>
    </>
  );
}
