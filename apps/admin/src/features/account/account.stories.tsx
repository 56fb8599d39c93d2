import { civilDate, type AccountId, type PersonId, type PostId } from "@qitong/domain";
import type { Meta, StoryObj } from "@storybook/react-vite";
import type { AccountRow, PostRow } from "./account-rows";
import { AccountsTable } from "./accounts-table";
import { AppointForm } from "./appoint-form";
import { CreateForm } from "./create-form";
import { PostsTable } from "./posts-table";
import { SessionList } from "./session-list";

const meta = { title: "account/Parts" } satisfies Meta;
export default meta;
type Story = StoryObj;

const today = civilDate("2026-11-24");
const admin = "01J00000000000000000000001" as PersonId;
const nothing = () => undefined;

const post = (index: number, changed: Partial<PostRow>): PostRow => ({
  id: `01J0000000000000000000005${index}` as PostId, personId: "01J00000000000000000000002" as PersonId, personName: "沈思颖",
  role: "principal", placeKind: "entity", placeId: "01J00000000000000000000003", placeName: "宁安路小学", title: "校长",
  startsOn: civilDate("2021-09-01"), endsOn: null, state: "in-force", ...changed,
});
const posts = [
  post(0, {}),
  post(1, { personId: admin, personName: "白海鸣", role: "district-administrator", placeKind: "district", placeName: "石家庄市新华区", title: "信息中心主任" }),
  post(2, { state: "ended", endsOn: civilDate("2026-09-01"), placeName: "新华路小学" }),
  post(3, { state: "ahead", startsOn: civilDate("2027-03-01") }),
];

const account = (index: number, changed: Partial<AccountRow>): AccountRow => ({
  accountId: `01J0000000000000000000006${index}` as AccountId, login: "principal", personId: "01J00000000000000000000002" as PersonId,
  name: "沈思颖", disabledAt: null, isDemo: true, mustChangePassword: false, posts: posts.slice(0, 1), lastSignInAt: "2026-11-24T01:00:00.000Z", openSessions: 2, ...changed,
});

const table = { error: null, onRetry: nothing, onOpen: nothing };

export const Accounts: Story = {
  render: () => <AccountsTable {...table} rows={[account(0, {}), account(1, { login: "leader", disabledAt: "2026-11-01T01:00:00.000Z", lastSignInAt: null, openSessions: 0 })]} />,
};
export const NoAccounts: Story = { render: () => <AccountsTable {...table} rows={[]} /> };
export const Posts: Story = {
  render: () => <PostsTable rows={posts} error={null} onRetry={nothing} today={today} byPersonId={admin} onEnd={() => Promise.resolve()} />,
};
export const PostsOnly: Story = { render: () => <PostsTable rows={posts} error={null} onRetry={nothing} today={today} byPersonId={admin} /> };
export const Sessions: Story = {
  render: () => (
    <SessionList
      sessions={[
        { createdAt: "2026-11-24T01:00:00.000Z", expiresAt: "2026-11-24T09:00:00.000Z", revokedAt: null, userAgent: "Mozilla/5.0 (Windows NT 10.0) Chrome/129.0 Safari/537.36", isOpen: true },
        { createdAt: "2026-11-23T01:00:00.000Z", expiresAt: "2026-11-23T09:00:00.000Z", revokedAt: null, userAgent: null, isOpen: false },
      ]}
    />
  ),
};
export const NoSessions: Story = { render: () => <SessionList sessions={[]} /> };

export const RefusedAppointment: Story = {
  render: () => (
    <AppointForm
      scopes={[]}
      districtId="01J00000000000000000000004"
      today={today}
      refused={[{ kind: "post-occupied", field: "role", personName: "沈思颖", endsOn: null }, { kind: "post-starts-in-past", field: "startsOn", today }]}
      failed
      busy={false}
      renderPersonField={({ id }) => <input id={id} defaultValue="王芳" />}
      onAppoint={nothing}
      onClose={nothing}
    />
  ),
};

const creating = {
  refused: [], failed: false, busy: false, onCreate: nothing, onClose: nothing,
  renderPersonField: ({ id }: { readonly id: string }) => <input id={id} defaultValue="王芳" />,
} as const;

export const Creating: Story = { render: () => <CreateForm given={undefined} {...creating} /> };
export const LoginTaken: Story = { render: () => <CreateForm given={undefined} {...creating} failed refused={[{ kind: "login-taken", field: "login", login: "a-001" }]} /> };
export const GivenOnce: Story = { render: () => <CreateForm given={{ login: "a-001", password: "kfm4-9xqa-7wet-3hjp" }} {...creating} /> };
