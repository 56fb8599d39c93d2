import { civilDate, type CivilDate } from "@qitong/domain";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { Form } from "antd";
import { useState } from "react";
import { DayField, OpenDayField } from "./day-field";
import { DayPicker, PeriodPicker } from "./day-picker";

const first = civilDate("2026-09-01");

const meta = { title: "ui/DayPicker", component: DayPicker, args: { label: "生效日期", value: first, onChange: () => undefined } } satisfies Meta<typeof DayPicker>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Given: Story = {};
export const Disabled: Story = { args: { disabled: true } };
export const Bounded: Story = { args: { earliest: civilDate("2026-08-01"), latest: civilDate("2026-09-30") } };

function Fields() {
  const [startsOn, setStartsOn] = useState<CivilDate>(first);
  const [endsOn, setEndsOn] = useState<CivilDate | null>(null);
  return (
    <Form layout="vertical">
      <DayField id="story-startsOn" label="开始日期" value={startsOn} onChange={setStartsOn} hint="当日起生效" />
      <OpenDayField id="story-endsOn" label="结束日期" value={endsOn} onChange={setEndsOn} required />
    </Form>
  );
}
export const InAForm: Story = { render: () => <Fields /> };

export const Period: Story = {
  render: () => (
    <>
      <span id="story-period">统计期间</span> <PeriodPicker labelId="story-period" firstDay={first} lastDay={civilDate("2026-12-31")} onChange={() => undefined} />
    </>
  ),
};
