import type { CivilDate, Permission, PersonId } from "@qitong/domain";
import { findDeputyRefusals, handableOf, type DeputyKind } from "@qitong/domain/management";
import { DayField, OpenDayField, useTexts } from "@qitong/ui";
import { Checkbox, Form, Input, Radio } from "antd";
import { useState, type ReactNode } from "react";
import { ActDialog } from "./act-dialog";
import type { PostToStandInFor } from "./organisation-rows";
import { dialogTexts } from "./organisation-texts";
import { permissionTexts } from "./permission-texts";
import styles from "./organisation.module.css";

export interface DeputyDraft {
  readonly personId: PersonId;
  readonly kind: DeputyKind;
  readonly permissions: Permission[];
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
  readonly reason: string;
}

export interface DeputyFormProps {
  readonly post: PostToStandInFor;
  readonly today: CivilDate;
  readonly byPersonId: PersonId;
  readonly busy: boolean;
  readonly renderPersonField: (props: { readonly id: string; readonly onPick: (personId: PersonId) => void }) => ReactNode;
  readonly onAct: (draft: DeputyDraft) => void;
  readonly onClose: () => void;
}

const shortestReason = 2;

export function DeputyForm({ post, today, byPersonId, busy, renderPersonField, onAct, onClose }: DeputyFormProps) {
  const words = useTexts(dialogTexts);
  const names = useTexts(permissionTexts);
  const handable = handableOf(post.role);
  const [personId, setPersonId] = useState<PersonId>();
  const [draft, setDraft] = useState<Omit<DeputyDraft, "personId">>({ kind: "acting", permissions: handable, startsOn: today, endsOn: null, reason: "" });
  const reason = draft.reason.trim();
  const wanted = { ...draft, personId: personId ?? ("nobody" as PersonId), postId: post.postId };
  const place = { kind: "person", id: post.personId } as const;
  const refusals = findDeputyRefusals(wanted, { today, byPersonId, onBehalfOf: null, post: { ...post, place }, running: post.deputies });
  const missing = !personId ? words.choosePerson : draft.permissions.length === 0 ? words.permissions : reason.length < shortestReason ? words.reason : undefined;
  return (
    <ActDialog
      title={words.deputyTitle(post.personName, post.title)}
      act={words.deputyAct}
      refusals={refusals}
      missing={missing}
      busy={busy}
      fieldId={(field) => `deputy-${field}`}
      onAct={() => personId && onAct({ ...draft, personId, reason })}
      onClose={onClose}
    >
      <Form.Item label={words.person} htmlFor="deputy-personId">
        {renderPersonField({ id: "deputy-personId", onPick: setPersonId })}
      </Form.Item>
      <Form.Item label={words.deputyKind}>
        <Radio.Group
          value={draft.kind}
          onChange={({ target }) => setDraft({ ...draft, kind: target.value as DeputyKind })}
          options={[{ value: "acting", label: words.actingAbout }, { value: "vice", label: words.viceAbout }]}
        />
      </Form.Item>
      <Form.Item label={words.permissions}>
        <Checkbox.Group
          className={styles.permissions ?? ""}
          value={draft.permissions}
          onChange={(permissions) => setDraft({ ...draft, permissions: permissions as Permission[] })}
          options={handable.map((permission) => ({ value: permission, label: names[permission] }))}
        />
      </Form.Item>
      <DayField id="deputy-startsOn" label={words.from} value={draft.startsOn} onChange={(startsOn) => setDraft({ ...draft, startsOn })} />
      <OpenDayField
        id="deputy-endsOn"
        label={draft.kind === "acting" ? words.until : words.untilOpen}
        value={draft.endsOn}
        onChange={(endsOn) => setDraft({ ...draft, endsOn })}
      />
      <Form.Item label={words.reason} htmlFor="deputy-reason">
        <Input id="deputy-reason" maxLength={200} placeholder={words.reasonHint} value={draft.reason} onChange={({ target }) => setDraft({ ...draft, reason: target.value })} />
      </Form.Item>
    </ActDialog>
  );
}
