import type { PlanContent } from "@qitong/domain/curriculum";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, fn } from "storybook/test";
import { OwnPlansView } from "./own-plans-view";
import { PlanBoard } from "./plan-board";
import { PlanEditor, type PlanEditorProps } from "./plan-editor";
import { isSame } from "./plan-draft";
import { PlanView } from "./plan-view";
import { draftPlan, exampleBoard, exampleSchool, nineYearPlan, nineYearSchool, withFindings, withVariants } from "./plan.story-data";

const meta = { title: "curriculum-plan/Curriculum plan" } satisfies Meta;
export default meta;
type Story = StoryObj;

const nothing = () => undefined;
const kept = fn();
const board = { error: null, onRetry: nothing, renderName: ({ name }: { readonly name: string | null }) => <a href="#school">{name}</a> };

function Edited({ start, ...more }: { readonly start: PlanContent } & Partial<PlanEditorProps>) {
  const [content, setContent] = useState(start);
  return (
    <PlanEditor
      found={exampleSchool} latest={draftPlan} base={draftPlan} refused={[]} busy={false} onKeep={kept} onUndo={nothing} onReload={nothing} {...more}
      content={content} isChanged={!isSame(content, start)} onChange={setContent}
    />
  );
}

export const InForce: Story = {
  render: () => <PlanView found={exampleSchool} content={withVariants} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: /(体育，3 年级 · 有校区差异|Physical education, grade 3 · campuses differ) · 3/ }));
    await expect(canvas.getAllByText(/市级足球特色校区/).length).toBe(2);
  },
};
export const BesideLastYear: Story = { render: () => <PlanView found={exampleSchool} content={withVariants} before={exampleSchool.before?.content} /> };
export const WithFindings: Story = { render: () => <PlanView found={exampleSchool} content={withFindings} /> };
export const NineYears: Story = { render: () => <PlanView found={nineYearSchool} content={nineYearPlan} /> };
export const ClassesUnknown: Story = { render: () => <PlanView found={{ ...nineYearSchool, history: [] }} content={{ ...nineYearPlan, cells: nineYearPlan.cells.filter(({ code }) => code !== "pe") }} /> };

export const TypedLikeASheet: Story = {
  render: () => <Edited start={withFindings} />,
  play: async ({ canvas, userEvent }) => {
    const cell = (name: RegExp) => canvas.getByRole("textbox", { name });
    await userEvent.click(cell(/^(英语，2 年级|English, grade 2)/));
    await userEvent.keyboard("0{Enter}");
    await expect(cell(/^(科学，2 年级|Science, grade 2)/)).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}");
    await expect(cell(/^(科学，3 年级|Science, grade 3)/)).toHaveFocus();
    await userEvent.keyboard("1.3");
    await expect(cell(/^(科学，3 年级|Science, grade 3)/)).toHaveAttribute("aria-invalid", "true");
    await userEvent.keyboard("{Escape}");
    await userEvent.click(cell(/^(劳动，6 年级|Labour, grade 6)/));
    await userEvent.paste("1\n1");
    await expect(canvas.getByText(/各项规定均已满足|Every rule is met/)).toBeInTheDocument();
    kept.mockClear();
    await userEvent.click(canvas.getByRole("button", { name: /^(保存|Save)$/ }));
    await expect(isSame(kept.mock.lastCall?.[0], withVariants)).toBe(true);
  },
};

export const RefusedBeforeItIsSent: Story = {
  render: () => <Edited start={withVariants} />,
  play: async ({ canvas, userEvent }) => {
    kept.mockClear();
    await userEvent.click(canvas.getByRole("button", { name: /增加校本课程|Add a school course/ }));
    await userEvent.click(canvas.getByRole("button", { name: /^(保存|Save)$/ }));
    await expect(canvas.getByText(/没有填写名称|has no name/)).toBeInTheDocument();
    await expect(kept).not.toHaveBeenCalled();
  },
};

export const KeptByAnotherMeanwhile: Story = {
  render: () => <Edited start={withVariants} latest={{ ...draftPlan, version: 3, keptByName: "王芳" }} refused={[{ kind: "curriculum-plan-changed", keptByName: "王芳" }]} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("textbox", { name: /^(体育，4 年级|Physical education, grade 4)/ }));
    await userEvent.keyboard("4");
    await expect(canvas.getByRole("button", { name: /载入最新版本|Load the latest/ })).toBeInTheDocument();
  },
};

const { entityId, entityName, campuses, settings } = exampleSchool;
const own = { entityId, entityName, schoolYear: 2026, settings, campuses };
export const Own: Story = { render: () => <OwnPlansView schools={[{ ...own, plan: { startsOn: exampleSchool.today, content: withVariants } }]} /> };
export const OwnWithoutPlan: Story = { render: () => <OwnPlansView schools={[{ ...own, plan: null }]} /> };
export const OwnNoCampus: Story = { render: () => <OwnPlansView schools={[]} /> };

export const Board: Story = { render: () => <PlanBoard {...board} rows={exampleBoard} /> };
export const BoardEmpty: Story = { render: () => <PlanBoard {...board} rows={[]} /> };
export const BoardLoading: Story = { render: () => <PlanBoard {...board} rows={undefined} /> };
export const BoardFailed: Story = { render: () => <PlanBoard {...board} rows={undefined} error={{ message: "503" }} /> };
