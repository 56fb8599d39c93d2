import { publicRecord, type BoardFigures } from "@qitong/domain/management";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { BoardFiguresView, PublicRecord } from "./board-figures";

const figures: BoardFigures = {
  received: 128, solved: 121, late: 2, solvedShare: 0.9453, onTimeShare: 0.968, meanWorkingDays: 2.4, rated: 88, satisfiedShare: 0.9773, saidSolvedShare: 0.96, reopenedShare: 0.03,
};

const meta = { title: "request/BoardFigures", component: BoardFiguresView, args: { figures } } satisfies Meta<typeof BoardFiguresView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const HalfAYear: Story = {};
/** Nothing to divide by: reasons, no numbers. */
export const NothingYet: Story = {
  args: {
    figures: { received: 0, solved: 0, late: 0, solvedShare: null, onTimeShare: null, meanWorkingDays: null, rated: 0, satisfiedShare: null, saidSolvedShare: null, reopenedShare: null },
  },
};
export const WhatOthersPublished: Story = { render: () => <PublicRecord record={publicRecord} /> };
