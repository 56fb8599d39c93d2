import { PlusOutlined } from "@ant-design/icons";
import type { AlternativeId } from "@qitong/domain";
import { ConfirmButton, StatusTag, useTexts } from "@qitong/ui";
import { Button, Input, Modal } from "antd";
import { startTransition, useState } from "react";
import { editorTexts } from "./editor-texts";
import { planTexts } from "./plan-texts";
import type { PlanAlternative, PlanView } from "../plan/plan-types";
import styles from "./transfer-plan.module.css";
import type { PlanActs } from "./use-plan-acts";

export interface AlternativeBarProps {
  readonly plan: Pick<PlanView, "id" | "alternatives" | "chosenAlternativeId">;
  readonly selected: PlanAlternative | undefined;
  readonly mayEdit: boolean;
  readonly acts: Pick<PlanActs, "createAlternative" | "renameAlternative" | "removeAlternative" | "chooseAlternative">;
  readonly onSelect: (id: AlternativeId) => void;
}

export function AlternativeBar({ plan, selected, mayEdit, acts, onSelect }: AlternativeBarProps) {
  const words = useTexts(editorTexts);
  const { alternatives, chosenAlternativeId } = plan;
  const of = { planId: plan.id };
  const create = async (name: string, copyOf?: AlternativeId) => {
    const { alternativeId } = await acts.createAlternative.mutateAsync({ ...of, name, ...(copyOf ? { copyOf } : {}) });
    onSelect(alternativeId);
  };
  return (
    <div className={styles.alternatives}>
      <fieldset aria-label={words.alternatives} className={styles.tabs}>
        {alternatives.map((alternative) => (
          <button
            key={alternative.id}
            type="button"
            className={styles.tab}
            aria-pressed={alternative.id === selected?.id}
            onClick={() => onSelect(alternative.id)}
          >
            {alternative.name} <span className="figures">{alternative.moves}</span>
            {alternative.id === chosenAlternativeId && <StatusTag tone="running">{words.chosen}</StatusTag>}
          </button>
        ))}
        {mayEdit && (
          <Button
            type="text"
            icon={<PlusOutlined />}
            loading={acts.createAlternative.isPending}
            onClick={() => void create(words.nextName(alternatives.length + 1))}
          >
            {words.add}
          </Button>
        )}
      </fieldset>
      {mayEdit && selected && (
        <div className={styles.tabActs}>
          {selected.id !== chosenAlternativeId && (
            <Button onClick={() => acts.chooseAlternative.mutate({ ...of, alternativeId: selected.id })}>
              {words.useThis}
            </Button>
          )}
          <Button onClick={() => void create(words.copyName(selected.name), selected.id)}>
            {words.copy}
          </Button>
          <Rename
            name={selected.name}
            onRename={(name) => acts.renameAlternative.mutateAsync({ ...of, alternativeId: selected.id, name })}
          />
          <ConfirmButton
            label={words.remove}
            question={words.removeQuestion(selected.name, selected.moves)}
            consequence={words.removeConsequence}
            act={words.remove}
            danger
            onConfirm={() => acts.removeAlternative.mutateAsync({ ...of, alternativeId: selected.id })}
          />
        </div>
      )}
    </div>
  );
}

function Rename({ name, onRename }: { readonly name: string; readonly onRename: (name: string) => Promise<unknown> }) {
  const words = useTexts(editorTexts);
  const common = useTexts(planTexts);
  const [typed, setTyped] = useState<string>();
  const save = async () => {
    if (typed?.trim()) await onRename(typed.trim());
    setTyped(undefined);
  };
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => startTransition(() => setTyped(name))}>
        {words.rename}
      </Button>
      <Modal
        open={typed !== undefined}
        title={words.rename}
        okText={common.save}
        cancelText={common.cancel}
        onOk={() => void save().catch(() => undefined)}
        onCancel={() => setTyped(undefined)}
        destroyOnHidden
      >
        <Input aria-label={words.newName} maxLength={60} value={typed ?? ""} onChange={({ target }) => setTyped(target.value)} />
      </Modal>
    </>
  );
}
