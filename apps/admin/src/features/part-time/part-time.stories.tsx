import { civilDate, type CampusId } from "@qitong/domain";
import { defaultLoadSettings, defaultTransferSettings } from "@qitong/domain/staffing";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { exampleFile, exampleToday } from "../staff/example-file";
import { LessonsForm } from "./lessons-form";
import { PartTimeBoardView } from "./part-time-board";
import { PartTimeForm } from "./part-time-form";
import { PartTimePanel } from "./part-time-panel";
import type { BoardPerson, Choices } from "./part-time-types";

const meta = { title: "part-time/Part-time" } satisfies Meta;
export default meta;
type Story = StoryObj;

const nothing = () => Promise.resolve();
const { partTime, name, personId } = exampleFile;
const { load } = partTime;
if (!load) throw new Error("the example has no load");
const host = "01J00000000000000000000007" as CampusId;

const choices: Choices = {
  stage: "primary",
  homeLessons: 6,
  hosts: [{ campusId: host, name: "宁安路小学", minutes: 11.4 }],
  settings: { ...defaultLoadSettings, commuteLimitMinutes: 45, exempt: defaultTransferSettings.exempt },
  facts: {
    home: { campusId: "01J00000000000000000000003" as CampusId, startsOn: civilDate("2016-09-01"), endsOn: null },
    arranged: partTime.arrangements, exemptions: [], isClassHead: true, homeLessonsSince: null,
  },
};
const person: BoardPerson = {
  personId, name, homeCampusId: choices.facts.home.campusId, homeCampusName: "宁安路小学新华路校区", isOwn: true, load, arrangements: partTime.arrangements,
};
const panel = { name, asOf: exampleToday, today: exampleToday };

export const Running: Story = { render: () => <PartTimePanel {...panel} partTime={partTime} onEnd={nothing} /> };
export const Nothing: Story = { render: () => <PartTimePanel {...panel} partTime={{ arrangements: [], load: null, homeCampusId: null }} /> };
export const HomeLessonsUnknown: Story = {
  render: () => <PartTimePanel {...panel} partTime={{ ...partTime, load: { ...load, homeLessons: null, total: null, aboveBy: 0, parts: [], travelMinutes: 0, travelUnknownTo: [host] } }} />,
};
const board = { error: null, onRetry: () => undefined, renderName: (one: BoardPerson) => one.name };
export const Board: Story = { render: () => <PartTimeBoardView {...board} people={[person]} /> };
export const BoardEmpty: Story = { render: () => <PartTimeBoardView {...board} people={[]} /> };
export const BoardLoading: Story = { render: () => <PartTimeBoardView {...board} people={undefined} /> };
export const BoardFailed: Story = { render: () => <PartTimeBoardView {...board} people={undefined} error={{ message: "503" }} /> };

export const RecordLessons: Story = {
  render: () => <LessonsForm choices={choices} today={exampleToday} refused={[]} busy={false} onSave={nothing} />,
};

export const RefusedAtItsField: Story = {
  render: () => <PartTimeForm name={name} subject="music" choices={choices} today={exampleToday} refused={[]} busy={false} onSave={nothing} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: /安排走教|Arrange/ }));
    const dialog = document.querySelector<HTMLElement>(".ant-modal");
    await userEvent.click(dialog?.querySelector<HTMLElement>("#part-time-slots") ?? document.body);
    const tuesday = [...(dialog?.querySelectorAll<HTMLElement>(".ant-checkbox-wrapper") ?? [])].find((box) => /周二|Tue/.test(box.textContent ?? ""));
    await userEvent.click(tuesday ?? document.body);
    await userEvent.click(dialog?.querySelector<HTMLElement>(".ant-modal-footer .ant-btn-primary") ?? document.body);
    await expect(dialog?.textContent).toMatch(/周二已有走教安排|Already elsewhere on Tue/);
    await expect(dialog?.textContent).toMatch(/应填写走教每周课时|Enter the lessons a week there/);
  },
};
