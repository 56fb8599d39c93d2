import { civilDate } from "@qitong/domain";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { CaseTimeline } from "./case-timeline";
import { exampleCase, scheduledCase } from "./merger.story-data";

const meta = { title: "merger-case/CaseTimeline", component: CaseTimeline, args: { detail: exampleCase(9) } } satisfies Meta<typeof CaseTimeline>;
export default meta;
type Story = StoryObj<typeof meta>;

/** One registration overdue, the time for claims running. */
export const Overdue: Story = {};
export const AtRisk: Story = { args: { detail: exampleCase(6, { today: civilDate("2026-10-20") }) } };
export const JustOpened: Story = { args: { detail: exampleCase(0, { today: civilDate("2026-08-21") }) } };
export const Dated: Story = { args: { detail: scheduledCase(civilDate("2027-02-01")) } };
