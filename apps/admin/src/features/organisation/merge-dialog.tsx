import type { CivilDate, DepartmentId } from "@qitong/domain";
import { detailOn, findDepartmentMergeRefusals, isOpenOn } from "@qitong/domain/management";
import { DayField, useTexts } from "@qitong/ui";
import { Form, Select } from "antd";
import { useState, type ReactNode } from "react";
import { ActDialog } from "./act-dialog";
import type { MergePreview, OrganisationAnswer } from "./organisation-rows";
import { dialogTexts, organisationTexts } from "./organisation-texts";
import styles from "./organisation.module.css";

export interface MergeDraft {
  readonly intoId: DepartmentId;
  readonly fromIds: readonly DepartmentId[];
  readonly mergesOn: CivilDate;
}

export interface MergeDialogProps {
  readonly organisation: Pick<OrganisationAnswer, "departments" | "facts" | "today">;
  readonly busy: boolean;
  /** Whom it concerns, asked of the server for what is chosen. */
  readonly renderPreview: (draft: MergeDraft) => ReactNode;
  readonly preview: MergePreview | undefined;
  readonly onDraft: (draft: MergeDraft | undefined) => void;
  readonly onAct: (draft: MergeDraft, people: number) => void;
  readonly onClose: () => void;
}

/** Says with names and counts what merging does before it is done. */
export function MergeDialog({ organisation, busy, preview, renderPreview, onDraft, onAct, onClose }: MergeDialogProps) {
  const words = useTexts(dialogTexts);
  const list = useTexts(organisationTexts);
  const { facts, departments, today } = organisation;
  const [intoId, setIntoId] = useState<DepartmentId>();
  const [fromIds, setFromIds] = useState<readonly DepartmentId[]>([]);
  const [mergesOn, setMergesOn] = useState(today);
  const options = facts.departments
    .filter((department) => isOpenOn(department, mergesOn))
    .map((department) => {
      const shown = departments.find(({ id }) => id === department.id);
      const name = detailOn(department, mergesOn)?.name ?? "";
      return { value: department.id, label: shown?.originName ? `${name}（${list.origin(shown.originName)}）` : name };
    });
  const draft: MergeDraft | undefined = intoId && fromIds.length > 0 ? { intoId, fromIds, mergesOn } : undefined;
  const refusals = draft ? findDepartmentMergeRefusals({ ...draft, fromIds: [...draft.fromIds] }, { today, departments: facts.departments }) : [];
  const tell = (next: Partial<MergeDraft>) => {
    const merged = { intoId, fromIds, mergesOn, ...next };
    onDraft(merged.intoId && merged.fromIds.length > 0 ? { ...merged, intoId: merged.intoId } : undefined);
  };
  return (
    <ActDialog
      title={words.mergeTitle}
      act={preview && draft ? words.mergeAct(preview.people) : words.mergeTitle}
      refusals={refusals}
      missing={draft ? undefined : `${words.mergeInto}、${words.mergeFrom}`}
      busy={busy || (draft !== undefined && refusals.length === 0 && !preview)}
      fieldId={(field) => `merge-${field}`}
      onAct={() => draft && preview && onAct(draft, preview.people)}
      onClose={onClose}
    >
      <Form.Item label={words.mergeInto} htmlFor="merge-into">
        <Select<DepartmentId> id="merge-into" showSearch={{ optionFilterProp: "label" }} value={intoId ?? null} options={options} onChange={(id) => { setIntoId(id); tell({ intoId: id }); }} />
      </Form.Item>
      <Form.Item label={words.mergeFrom} htmlFor="merge-from">
        <Select<DepartmentId[]>
          id="merge-from"
          mode="multiple"
          showSearch={{ optionFilterProp: "label" }}
          value={[...fromIds]}
          options={options.filter(({ value }) => value !== intoId)}
          onChange={(ids) => { setFromIds(ids); tell({ fromIds: ids }); }}
        />
      </Form.Item>
      <DayField id="merge-mergesOn" label={words.mergesOn} value={mergesOn} onChange={(day) => { setMergesOn(day); tell({ mergesOn: day }); }} />
      {draft && refusals.length === 0 && renderPreview(draft)}
    </ActDialog>
  );
}

export function MergeConcerns({ preview }: { readonly preview: MergePreview }) {
  const words = useTexts(dialogTexts);
  const moves = preview.positions.flatMap((position) => position.moves);
  return (
    <div className={styles.concerns}>
      <p>{preview.people === 0 ? words.mergeNobody : words.mergePeople(preview.people)}</p>
      <ul>
        {moves.map((move) => (
          <li key={move.postId}>{words.mergeMove(move.personName, move.fromTitle, move.toTitle)}</li>
        ))}
        {preview.positions.map((position) => (
          <li key={position.title}>{words.mergePlanned(position.title, position.planned)}</li>
        ))}
        {preview.standInsEnding > 0 && <li>{words.mergeStandIns(preview.standInsEnding)}</li>}
      </ul>
    </div>
  );
}
