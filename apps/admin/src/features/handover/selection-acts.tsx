import type { MergerCaseId } from "@qitong/domain";
import type { HandoverStatus } from "@qitong/domain/legal-entity";
import { Acts, ConfirmButton, useTexts } from "@qitong/ui";
import type { LedgerAnswer, LedgerItem } from "./handover-rows";
import { handoverTexts } from "./handover-texts";
import type { HandoverActs } from "./use-handover-acts";

export interface SelectionActsProps {
  readonly caseId: MergerCaseId;
  readonly chosen: readonly LedgerItem[];
  readonly sides: LedgerAnswer["sides"];
  readonly acts: HandoverActs;
  readonly onDone: () => void;
}

/** The acts that make sense for many items at once, each with its count. */
export function SelectionActs({ caseId, chosen, sides, acts, onDone }: SelectionActsProps) {
  const words = useTexts(handoverTexts);
  if (chosen.length === 0) return null;
  const seen = (status: HandoverStatus) => chosen.filter((item) => item.status === status);
  const versions = (items: readonly LedgerItem[]) => items.map(({ id, version }) => ({ itemId: id, version }));
  const [listed, counted, explained, agreed] = [seen("listed"), seen("counted"), seen("explained"), seen("agreed")];
  const after = async (work: Promise<unknown>) => {
    await work;
    onDone();
  };
  return (
    <Acts>
      <output>{words.selected(chosen.length)}</output>
      {sides.releasing && listed.length > 0 && (
        <ConfirmButton
          label={words.countAsListed(listed.length)}
          question={words.countAsListed(listed.length)}
          consequence={words.countAsListedAbout}
          act={words.countAct}
          onConfirm={() => after(acts.count.mutateAsync({ caseId, items: listed.map(({ id, version, listed: figure }) => ({ itemId: id, version, ...figure })) }))}
        />
      )}
      {sides.receiving && counted.length > 0 && (
        <ConfirmButton
          label={words.confirmSelected(counted.length)}
          question={words.confirmSelected(counted.length)}
          consequence={words.confirmAbout}
          act={words.confirmAct}
          onConfirm={() => after(acts.confirm.mutateAsync({ caseId, items: versions(counted) }))}
        />
      )}
      {sides.receiving && explained.length > 0 && (
        <ConfirmButton
          label={words.agreeSelected(explained.length)}
          question={words.agreeSelected(explained.length)}
          consequence={words.signAbout}
          act={words.agreeAct}
          onConfirm={() => after(acts.agree.mutateAsync({ caseId, items: versions(explained) }))}
        />
      )}
      {sides.official && agreed.length > 0 && (
        <ConfirmButton
          label={words.settleSelected(agreed.length)}
          question={words.settleSelected(agreed.length)}
          consequence={words.signAbout}
          act={words.settleAct}
          onConfirm={() => after(acts.settle.mutateAsync({ caseId, items: versions(agreed) }))}
        />
      )}
    </Acts>
  );
}
