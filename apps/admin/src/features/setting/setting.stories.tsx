import { defaultDistrictSettings, findSettingRefusals, settingNames, type SettingName } from "@qitong/domain/management";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { SettingEditor } from "./setting-editor";
import { SettingList } from "./setting-list";
import type { SettingRow } from "./setting-rows";

const meta = { title: "setting/Settings" } satisfies Meta;
export default meta;
type Story = StoryObj;

const row = (name: SettingName): SettingRow => ({ name, value: defaultDistrictSettings[name], defaultValue: defaultDistrictSettings[name], change: null });
const changed: SettingRow = { ...row("leastYearsAtOneSchool"), value: 9, change: { byName: "韩轩鸣", at: "2026-11-24T02:00:00.000Z" } };
const settings = settingNames.map((name) => (name === changed.name ? changed : row(name)));
const nothing = () => undefined;

const editor = (setting: SettingRow) => (
  <SettingEditor
    setting={setting}
    refusalsFor={(value) => findSettingRefusals({ name: setting.name, value, seen: setting.value }, defaultDistrictSettings)}
    refused={[]}
    busy={false}
    onSave={nothing}
    onClose={nothing}
  />
);

export const ForAnOfficer: Story = { render: () => <SettingList settings={settings} acts={{ onEdit: nothing, onReset: () => Promise.resolve() }} /> };
export const ForAReader: Story = { render: () => <SettingList settings={settings} /> };
export const EditNumber: Story = { render: () => editor(row("commuteLimitMinutes")) };
export const EditGroup: Story = { render: () => editor(row("exempt")) };
export const EditChoices: Story = { render: () => editor(row("aboveRequiredDegree")) };
export const EditShare: Story = { render: () => editor(row("quotaShare")) };
export const RefusedShare: Story = { render: () => editor({ ...row("quotaShare"), value: 0.4 }) };
