import { addDays, type CivilDate, type Permission, type PersonId, type Place } from "@qitong/domain";
import { findDelegationRefusals, type DelegationGrant } from "@qitong/domain/management";
import { DayField, useTexts } from "@qitong/ui";
import { Checkbox, Form, Input, Select } from "antd";
import { useState, type ReactNode } from "react";
import type { SessionScope } from "../../connection/session";
import { ActDialog } from "../organisation/act-dialog";
import type { OwnDelegations } from "../organisation/organisation-rows";
import styles from "../organisation/organisation.module.css";
import { permissionTexts } from "../organisation/permission-texts";
import { delegationTexts } from "./delegation-texts";

export type OwnPost = OwnDelegations["posts"][number];

export interface DelegateFormProps {
  readonly personId: PersonId;
  /** Posts with something to hand on; at least one. */
  readonly posts: readonly [OwnPost, ...OwnPost[]];
  /** The places that one sees, each with what contains it. */
  readonly scopes: readonly SessionScope[];
  readonly chainOf: (scope: SessionScope) => readonly Place[];
  readonly today: CivilDate;
  readonly busy: boolean;
  readonly renderPersonField: (props: { readonly id: string; readonly post: OwnPost; readonly onPick: (personId: PersonId) => void }) => ReactNode;
  readonly onAct: (grant: DelegationGrant) => void;
  readonly onClose: () => void;
}

const usualDays = 14;
const shortestReason = 2;

export function DelegateForm({ personId, posts, scopes, chainOf, today, busy, renderPersonField, onAct, onClose }: DelegateFormProps) {
  const words = useTexts(delegationTexts);
  const names = useTexts(permissionTexts);
  const [postId, setPostId] = useState(posts[0].id);
  const [toPersonId, setTo] = useState<PersonId>();
  const [draft, setDraft] = useState({ permissions: [] as Permission[], startsOn: today, endsOn: addDays(today, usualDays), reason: "" });
  const post = posts.find(({ id }) => id === postId) ?? posts[0];
  const places = scopes.filter((scope) => chainOf(scope).some((place) => post.places.some(({ kind, id }) => kind === place.kind && id === place.id)));
  const [placeId, setPlaceId] = useState<string>();
  const scope = places.find(({ id }) => id === placeId) ?? places.find(({ id }) => post.places.some((place) => place.id === id)) ?? places[0];
  const reason = draft.reason.trim();
  if (!scope) return null;
  const chain = chainOf(scope);
  const reach = post.places.find((own) => chain.some(({ kind, id }) => kind === own.kind && id === own.id)) ?? scope;
  const grant: DelegationGrant = { ...draft, reason, personId, postId: post.id, toPersonId: toPersonId ?? ("nobody" as PersonId), place: scope };
  const refusals = findDelegationRefusals(grant, {
    today, byPersonId: personId, onBehalfOf: null, post: { personId, role: post.role, place: reach, startsOn: post.startsOn, endsOn: post.endsOn }, running: [], chain,
  });
  const isComplete = toPersonId !== undefined && draft.permissions.length > 0 && reason.length >= shortestReason;
  return (
    <ActDialog
      title={words.delegate}
      act={words.act}
      refusals={refusals}
      missing={isComplete ? undefined : words.choose}
      busy={busy}
      fieldId={(field) => `delegation-${field}`}
      onAct={() => onAct({ ...grant, place: { kind: scope.kind, id: scope.id } as DelegationGrant["place"] })}
      onClose={onClose}
    >
      {posts.length > 1 && (
        <Form.Item label={words.post} htmlFor="delegation-post">
          <Select id="delegation-post" value={post.id} onChange={setPostId} options={posts.map(({ id, title, placeName }) => ({ value: id, label: `${title}（${placeName ?? ""}）` }))} />
        </Form.Item>
      )}
      <Form.Item label={words.person} htmlFor="delegation-personId">
        {renderPersonField({ id: "delegation-personId", post, onPick: setTo })}
      </Form.Item>
      <Form.Item label={words.place} htmlFor="delegation-place">
        <Select<string> id="delegation-place" value={scope.id} onChange={setPlaceId} options={places.map(({ id, name }) => ({ value: id as string, label: name }))} />
      </Form.Item>
      <Form.Item label={words.permissions}>
        <Checkbox.Group
          className={styles.permissions ?? ""}
          value={draft.permissions}
          onChange={(permissions) => setDraft({ ...draft, permissions: permissions as Permission[] })}
          options={post.handable.map((permission) => ({ value: permission, label: names[permission] }))}
        />
      </Form.Item>
      <DayField id="delegation-startsOn" label={words.startsOn} value={draft.startsOn} onChange={(startsOn) => setDraft({ ...draft, startsOn })} />
      <DayField id="delegation-endsOn" label={words.endsOn} value={draft.endsOn} onChange={(endsOn) => setDraft({ ...draft, endsOn })} />
      <Form.Item label={words.reason} htmlFor="delegation-reason">
        <Input id="delegation-reason" maxLength={200} placeholder={words.reasonHint} value={draft.reason} onChange={({ target }) => setDraft({ ...draft, reason: target.value })} />
      </Form.Item>
    </ActDialog>
  );
}
