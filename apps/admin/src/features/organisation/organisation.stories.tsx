import { civilDate } from "@qitong/domain";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { CloseDialog } from "./close-dialog";
import { StoryOfDepartment } from "./department-history";
import { DepartmentForm } from "./department-form";
import { DeputyForm } from "./deputy-form";
import { MergeConcerns } from "./merge-dialog";
import { departments, organisation, personId, today } from "./organisation.story-data";
import { OrganisationView } from "./organisation-view";
import { AppointDialog, PositionForm } from "./position-form";

const meta = { title: "organisation/Parts" } satisfies Meta;
export default meta;
type Story = StoryObj;

const nothing = () => undefined;
const acts = {
  onChange: nothing, onClose: nothing, onAddPosition: nothing, onPlan: nothing, onAppoint: nothing, onEnd: nothing, onArrange: nothing, onEndDeputy: nothing,
};
const dialog = { busy: false, onAct: nothing, onClose: nothing };
const person = ({ id }: { readonly id: string }) => <input id={id} defaultValue="王芳" />;
const [teaching] = departments;
const known = organisation.facts.departments[0];
const [head] = organisation.facts.positions;

export const Managed: Story = {
  render: () => <OrganisationView organisation={organisation} shown={departments} acts={acts} onArrangeLeader={nothing} onEndDeputy={nothing} onHistory={nothing} />,
};
export const OnlyLooking: Story = { render: () => <OrganisationView organisation={organisation} shown={departments} /> };
export const Empty: Story = { render: () => <OrganisationView organisation={{ ...organisation, departments: [], leaders: [] }} shown={[]} /> };
export const NoMatch: Story = { render: () => <OrganisationView organisation={organisation} shown={[]} /> };
export const OpeningTwice: Story = { render: () => <DepartmentForm organisation={organisation} {...dialog} /> };
export const ChangingNothing: Story = { render: () => <DepartmentForm organisation={organisation} department={known} {...dialog} /> };
export const ClosingInUse: Story = { render: () => (teaching ? <CloseDialog organisation={organisation} row={teaching} {...dialog} /> : <></>) };
export const SecondHead: Story = {
  render: () => (known ? <PositionForm department={known} departmentName="教导处" positions={organisation.facts.positions} today={today} {...dialog} /> : <></>),
};
export const PositionFull: Story = {
  render: () =>
    known && head ? <AppointDialog department={known} position={head} title="教导处主任" today={today} byPersonId={personId} renderPersonField={person} {...dialog} /> : <></>,
};
export const ActingWithoutEnd: Story = {
  render: () => {
    const [leader] = organisation.leaders;
    return leader ? <DeputyForm post={{ ...leader, postId: leader.id }} today={today} byPersonId={personId} renderPersonField={person} {...dialog} /> : <></>;
  },
};
export const Concerns: Story = {
  render: () => (
    <MergeConcerns
      preview={{
        refusals: [], people: 1, standInsEnding: 1,
        positions: [{
          positionId: null, title: "副主任", rank: "deputy", role: "department-head", planned: 1,
          moves: [{ postId: "01J00000000000000000000091" as never, personId, personName: "李强", fromTitle: "主任", toTitle: "副主任", role: "department-head", startsOn: today, endsOn: null }],
        }],
      }}
    />
  ),
};
export const History: Story = {
  render: () => (
    <StoryOfDepartment
      story={{
        id: "01J00000000000000000000021" as never, kind: "teaching", openedOn: civilDate("2021-09-01"), closedOn: null, mergedIntoName: null,
        details: [
          { departmentId: "01J00000000000000000000021" as never, name: "教导处", parentId: null, campusId: null, startsOn: civilDate("2021-09-01"), endsOn: today, parentName: null, campusName: null },
          { departmentId: "01J00000000000000000000021" as never, name: "课程教学处", parentId: null, campusId: null, startsOn: today, endsOn: null, parentName: null, campusName: null },
        ],
        posts: [{ id: "01J00000000000000000000041" as never, personName: "王芳", title: "教导处主任", startsOn: civilDate("2021-09-01"), endsOn: null, state: "in-force" }],
      }}
    />
  ),
};
