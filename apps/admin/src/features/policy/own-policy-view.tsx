import { waitsForAcknowledgement } from "@qitong/domain/management";
import { formatDate, formatInstant, Panel, SaveBar, Stack, useLanguage, useTexts } from "@qitong/ui";
import { Button } from "antd";
import { ArticlesView } from "./articles-view";
import type { OwnPolicyDetail } from "./policy-row";
import { policyPageTexts } from "./policy-texts";
import { readingTexts } from "./reading-texts";

export interface OwnPolicyViewProps {
  readonly detail: OwnPolicyDetail;
  readonly busy: boolean;
  readonly onAcknowledge: () => void;
}

/** The text to read, with what one's own campus does otherwise, and the button under it. */
export function OwnPolicyView({ detail, busy, onAcknowledge }: OwnPolicyViewProps) {
  const words = useTexts(readingTexts);
  const { atCampuses } = useTexts(policyPageTexts);
  const language = useLanguage();
  const { texts, acknowledgedAt, isAsked } = detail;
  return (
    <Stack>
      {detail.note !== "" && <p>{detail.note}</p>}
      {texts.map(({ version, text, campuses }) => (
        <Panel key={version} {...(texts.length > 1 ? { title: atCampuses(campuses.map(({ name }) => name).join("、"), version) } : {})}>
          <ArticlesView text={text} exceptions={campuses.flatMap((campus) => campus.exceptions.map((one) => ({ ...one, campusName: campus.name })))} />
        </Panel>
      ))}
      {waitsForAcknowledgement(detail) ? (
        <SaveBar>
          <Button type="primary" loading={busy} onClick={onAcknowledge}>
            {words.acknowledge}
          </Button>
          {detail.acknowledgeUntil !== null && <span className="soft">{words.by(formatDate(language, detail.acknowledgeUntil))}</span>}
        </SaveBar>
      ) : (
        <p className="soft">{acknowledgedAt !== null ? words.acknowledgedAt(formatInstant(language, acknowledgedAt)) : isAsked ? "" : words.notAsked}</p>
      )}
    </Stack>
  );
}
