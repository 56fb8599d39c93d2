import { Panel, useTexts } from "@qitong/ui";
import { GuideEntries } from "../guide/guide-entries";
import { guideTexts } from "../guide/guide-texts";
import type { HallGuide } from "./hall-rows";

export function GuideView({ guide }: { readonly guide: HallGuide }) {
  const words = useTexts(guideTexts);
  return (
    <Panel title={words.guide}>
      <GuideEntries guide={guide} audience={guide.audience} />
    </Panel>
  );
}
