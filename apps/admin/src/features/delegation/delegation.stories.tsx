import { civilDate, type EntityId, type PersonId, type PostId } from "@qitong/domain";
import type { Meta, StoryObj } from "@storybook/react-vite";
import type { OwnDelegations } from "../organisation/organisation-rows";
import { DelegateForm, type OwnPost } from "./delegate-form";
import { DelegationList } from "./delegation-list";

const meta = { title: "delegation/Parts" } satisfies Meta;
export default meta;
type Story = StoryObj;

const today = civilDate("2026-11-24");
const id = <T extends string>(last: number) => `01J0000000000000000000000${last}` as T;
const school = { kind: "entity", id: id<EntityId>(3), name: "宁安路小学" } as const;
const post: OwnPost = {
  id: id<PostId>(1), role: "principal", title: "校长", placeName: "宁安路小学", startsOn: civilDate("2021-09-01"), endsOn: null,
  places: [{ kind: "entity", id: id(3) }], handable: ["staff.read", "plan.answer", "balance.read"],
};
const given: OwnDelegations["given"][number] = {
  id: id(5), postId: post.id, postTitle: "校长", role: "principal", postEndsOn: null, holderName: "沈思颖", delegateName: "王芳", permissions: ["staff.read", "plan.answer"],
  placeKind: "entity", placeId: id(3), startsOn: today, endsOn: civilDate("2026-12-08"), reason: "赴省里培训", revokedAt: null, state: "in-force",
};
const revoke = () => Promise.resolve();

export const Nothing: Story = { render: () => <DelegationList delegations={{ given: [], received: [], deputies: [], deputyOf: [] }} onRevoke={revoke} /> };
export const GivenAndReceived: Story = {
  render: () => (
    <DelegationList
      delegations={{
        given: [given, { ...given, id: id(6), state: "revoked", revokedAt: "2026-11-20T02:00:00.000Z" }],
        received: [{ ...given, id: id(7) }],
        deputies: [{ id: id(8), kind: "vice", postTitle: "校长", role: "principal", holderName: "沈思颖", deputyName: "李强", permissions: ["plan.answer"], startsOn: today, endsOn: null, reason: "分管教学" }],
        deputyOf: [],
      }}
      onRevoke={revoke}
    />
  ),
};
export const Delegating: Story = {
  render: () => (
    <DelegateForm
      personId={id<PersonId>(2)}
      posts={[post]}
      scopes={[school]}
      chainOf={() => [{ kind: "entity", id: school.id }]}
      today={today}
      busy={false}
      renderPersonField={({ id: control }) => <input id={control} defaultValue="王芳" />}
      onAct={() => undefined}
      onClose={() => undefined}
    />
  ),
};
