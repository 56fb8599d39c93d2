import { civilDate, type EntityId } from "@qitong/domain";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { Button } from "antd";
import { EntityView } from "./entity-view";
import { exampleEntity } from "./registry.story-data";

const entry = <Button size="small">登记</Button>;

const meta = {
  title: "registry/EntityView",
  component: EntityView,
  args: {
    entity: exampleEntity,
    back: <a href="#schools">全部学校</a>,
    renderEntity: (id, name) => <a href={`#${id}`}>{name}</a>,
    renderCampus: (id, name) => <a href={`#${id}`}>{name}</a>,
    lineage: null,
  },
} satisfies Meta<typeof EntityView>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Its certificate has run out: that is said. */
export const Merged: Story = {};
export const ForTheOfficial: Story = { args: { entries: { name: entry, address: entry, certificate: entry, representative: entry } } };
export const NothingEntered: Story = {
  args: {
    entity: {
      ...exampleEntity, creditCode: null, certificate: null, representative: null, address: null, certificates: [], representatives: [], addresses: [], groups: [], absorbed: [],
    },
  },
};
export const TakenIn: Story = {
  args: {
    entity: {
      ...exampleEntity, name: "新华路小学", campuses: [], dissolvedOn: civilDate("2026-09-01"), certificate: null, representative: null, address: null,
      successor: { id: "01JENT1TY00000000000000003" as EntityId, name: "宁安路小学", on: civilDate("2026-09-01") }, absorbed: [],
    },
  },
};
