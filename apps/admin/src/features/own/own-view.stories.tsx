import { civilDate, type PostId, type TransferPlanId } from "@qitong/domain";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { exampleFile } from "../staff/example-file";
import { OwnView, type OwnFile } from "./own-view";

type Move = OwnFile["moves"][number];

const move = (status: Move["status"]): Move => ({
  planId: "01J00000000000000000000031" as TransferPlanId,
  title: "2027 学年教师交流方案",
  schoolYear: 2027,
  status,
  effectiveOn: civilDate("2027-09-01"),
  noticeStartsOn: status === "in-notice" || status === "scheduled" ? civilDate("2026-11-20") : null,
  noticeEndsOn: status === "in-notice" || status === "scheduled" ? civilDate("2026-11-27") : null,
  fromCampusName: "宁安路小学新华路校区",
  toCampusName: "宁安路小学",
});

const posts: OwnFile["posts"] = [
  { id: "01J00000000000000000000041" as PostId, role: "teacher", title: "教师", startsOn: civilDate("2021-09-01"), endsOn: null },
];

const meta = { title: "own/OwnView", component: OwnView, args: { file: { ...exampleFile, moves: [], posts } } } satisfies Meta<typeof OwnView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const NothingOpen: Story = {};
export const Consulted: Story = { args: { file: { ...exampleFile, moves: [move("consulting")], posts } } };
export const InNotice: Story = { args: { file: { ...exampleFile, moves: [move("in-notice")], posts } } };
export const Decided: Story = { args: { file: { ...exampleFile, moves: [move("scheduled")], posts } } };
export const NoCampus: Story = { args: { file: { ...exampleFile, history: [], moves: [], posts: [] } } };
