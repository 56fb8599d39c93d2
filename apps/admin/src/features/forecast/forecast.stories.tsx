import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { useState } from "react";
import { exampleBase, exampleFacts, exampleScenarios } from "./forecast.example";
import { ForecastView, type ForecastViewProps } from "./forecast-view";

const done = () => Promise.resolve();

function Changing(props: ForecastViewProps) {
  const [assumptions, setAssumptions] = useState(props.assumptions);
  return <ForecastView {...props} assumptions={assumptions} onChange={setAssumptions} />;
}

const meta = {
  title: "features/forecast",
  component: ForecastView,
  render: (args) => <Changing {...args} />,
  args: {
    facts: exampleFacts,
    scenarios: exampleScenarios,
    isDistrict: true,
    assumptions: exampleBase,
    onChange: () => undefined,
    loadExport: () => Promise.reject(new Error("a story has no service")),
    renderStaffLink: (_campusId, label) => <span>{label}</span>,
    scenarioActs: { busy: false, refused: [], onSave: done, onRemove: done },
    projectionActs: { busy: false, refused: [], onOpen: () => undefined, onSave: done },
  },
} satisfies Meta<typeof ForecastView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const District: Story = {
  play: async ({ canvas }) => {
    // a school without pupils and people without a birthday are said, not guessed
    await canvas.findByText(/大马学校$|: 大马学校/);
    await canvas.findAllByText(/缺出生日期或性别|without date of birth/);
  },
};

export const AnotherAssumption: Story = {
  play: async ({ canvas }) => {
    const summary = async () => (await canvas.findByText(/当前假设(缺|多)|as assumed \d/)).textContent;
    const before = await summary();
    const hires = await canvas.findByLabelText(/每年新进教师|Taken on a year/);
    await userEvent.clear(hires);
    await userEvent.type(hires, "30");
    await canvas.findByText(/未保存的假设|Not saved yet/);
    await expect(await summary()).not.toBe(before);
  },
};

export const SavedSet: Story = { args: { assumptions: { ...exampleBase, hiresPerYear: 12 } } };

export const SharesAboveOne: Story = { args: { assumptions: { ...exampleBase, earliestShare: 0.7, latestShare: 0.6 } } };

export const ForWhoMayOnlyLook: Story = { args: { scenarioActs: undefined, projectionActs: undefined } };

export const OfAPrincipal: Story = {
  args: {
    facts: { ...exampleFacts, campuses: exampleFacts.campuses.slice(0, 2), entered: [] }, isDistrict: false, scenarioActs: undefined, projectionActs: undefined,
  },
};

export const Empty: Story = { args: { facts: { ...exampleFacts, campuses: [], entered: [] }, scenarios: [] } };
