import { civilDate } from "@qitong/domain";
import { findCreditCodeEntryRefusals, findNameRefusals } from "@qitong/domain/legal-entity";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, userEvent, within } from "storybook/test";
import { dayIn, EntryDialog } from "./entry-dialog";
import { registerRefusalTexts } from "./register-refusal-texts";

const today = civilDate("2026-11-24");

function Rename() {
  return (
    <EntryDialog
      title="更名"
      fields={[{ key: "name", label: "新名称", kind: "text" }, { key: "startsOn", label: "生效日期", kind: "date" }]}
      initial={{ name: "", startsOn: "1990-01-01" }}
      find={({ name, startsOn }) =>
        findNameRefusals({ name, startsOn: dayIn(startsOn, today) }, { today, existsFrom: civilDate("1998-09-01"), endedOn: null, entries: [], namesOfOthers: ["机场路小学"] })
      }
      texts={registerRefusalTexts}
      refused={[]}
      busy={false}
      onSave={() => Promise.resolve()}
    />
  );
}

function Code() {
  return (
    <EntryDialog
      title="填报信用代码"
      fields={[{ key: "creditCode", label: "统一社会信用代码", kind: "code" }]}
      initial={{ creditCode: "1213010" }}
      find={({ creditCode }) => findCreditCodeEntryRefusals(creditCode, { areaCode: "130105", registered: null, holder: undefined }, "creditCode")}
      texts={registerRefusalTexts}
      refused={[]}
      busy={false}
      onSave={() => Promise.resolve()}
    />
  );
}

const meta = { title: "registry/EntryDialog", component: Rename } satisfies Meta<typeof Rename>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Closed: Story = {};

/** What is empty is said first, then every rule that is not met. */
export const Refused: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button", { name: "更名" }));
    const save = await screen.findByRole("button", { name: /登记|Enter/ });
    await userEvent.click(save);
    await expect(await screen.findByText(/请填写“新名称”|“新名称” is empty/)).toBeVisible();
    await userEvent.type(screen.getByLabelText("新名称"), "机场路小学");
    await expect(screen.getByText(/已有学校使用|is named/)).toBeVisible();
    await expect(screen.getByText(/不能早于设立日期|Not before it existed/)).toBeVisible();
  },
};

/** The first wrong place of a code is named. */
export const WrongPlace: Story = {
  render: () => <Code />,
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button", { name: "填报信用代码" }));
    await userEvent.click(await screen.findByRole("button", { name: /登记|Enter/ }));
    await expect(await screen.findByText(/第 8 位起不对|goes wrong at place 8/)).toBeVisible();
  },
};
