import { civilDate, type CampusId, type EntityId } from "@qitong/domain";
import { campusVacancies, defaultEstablishmentSettings, nonTeachingOf, standingOf, titleStructure } from "@qitong/domain/staffing";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { DecreeEntry } from "./decree-entry";
import type { CampusRow, EntityRow, EstablishmentBoard } from "./establishment-board";
import { EstablishmentView } from "./establishment-view";

const today = civilDate("2026-11-24");

const campus = (name: string, entity: string, pupils: number | null, staff: number): CampusRow => ({
  campusId: name as CampusId, name, entityId: entity as EntityId, entityName: entity, stage: "primary", classes: pupils === null ? null : Math.ceil(pupils / 45),
  pupils, pupilSource: "2026 学年统计表", need: pupils === null ? null : pupils / 19, staff, established: staff - 2, contract: 2, withoutSubject: 1,
});

const campuses = [campus("宁安路小学", "宁安路小学", 1360, 84), campus("宁安路小学新华路校区", "宁安路小学", 490, 29), campus("自强小学", "自强小学", null, 30)];

function entity(name: string, established: number, approved: number | null, establishment: EntityRow["establishment"]): EntityRow {
  const own = campuses.filter(({ entityName }) => entityName === name);
  const known = own.every(({ pupils }) => pupils !== null);
  return {
    entityId: name as EntityId, name, campusIds: own.map(({ campusId }) => campusId), mainStage: "primary", approved, establishment, established, contract: 3,
    standing: standingOf(established, approved),
    pupils: known ? own.reduce((sum, { pupils }) => sum + (pupils ?? 0), 0) : null,
    need: known ? own.reduce((sum, { need }) => sum + (need ?? 0), 0) : null,
    nonTeaching: nonTeachingOf(established + 3, 4, 9),
    titles: titleStructure({ senior: 14, first: 48, second: 30 }, approved, defaultEstablishmentSettings.titleSharesPrimary),
    decrees: approved === null ? [] : [
      { entityId: name as EntityId, approved: 80, decreeNumber: "新编办〔2015〕12号", startsOn: civilDate("2015-03-01"), endsOn: civilDate("2021-03-01") },
      { entityId: name as EntityId, approved: 86, decreeNumber: "新编办〔2021〕52号", startsOn: civilDate("2021-03-01"), endsOn: null },
    ],
    existsFrom: civilDate("1980-09-01"),
    endedOn: null,
  };
}

const board: EstablishmentBoard = {
  asOf: today,
  schoolYear: 2026,
  settings: defaultEstablishmentSettings,
  campuses,
  entities: [
    entity("宁安路小学", 110, 117, {
      kind: "computed", approved: 117, since: civilDate("2026-09-01"),
      parts: [
        { entityId: "宁安路小学" as EntityId, name: "宁安路小学", approved: 86, decreeNumber: "新编办〔2021〕52号" },
        { entityId: "新华路小学" as EntityId, name: "新华路小学", approved: 31, decreeNumber: "新编办〔2021〕53号" },
      ],
    }),
    entity("自强小学", 28, null, { kind: "missing", names: ["自强小学"] }),
  ],
  vacancies: campusVacancies(campuses.map((row) => ({ ...row, inPost: new Map([["chinese", 12], ["mathematics", 8], ["music", 2]]) }))),
};

const meta = {
  title: "features/establishment",
  component: EstablishmentView,
  args: {
    board,
    today,
    asOf: undefined,
    view: "numbers",
    subject: undefined,
    onAsOf: () => undefined,
    onView: () => undefined,
    onSubject: () => undefined,
    loadExport: () => Promise.reject(new Error("a story has no service")),
    renderEntry: (row) => <DecreeEntry entity={row} today={today} refused={[]} busy={false} onOpen={() => undefined} onSave={() => Promise.resolve()} />,
    renderStaffLink: (_row, _name, inPost) => <span>{inPost}</span>,
  },
} satisfies Meta<typeof EstablishmentView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Numbers: Story = {
  play: async ({ canvas }) => {
    await canvas.findByText(/合并推算|Sum of a merger/);
    await canvas.findByText(/缺核定文件：自强小学|No decree on record for 自强小学/);
  },
};

export const Titles: Story = { args: { view: "titles" } };

export const Vacancies: Story = { args: { view: "vacancies" } };

export const OneSubject: Story = { args: { view: "vacancies", subject: "music" } };

/** A campus head sees the campus; the number of the school would tell of the other one. */
export const OfOneCampus: Story = { args: { board: { ...board, campuses: campuses.slice(0, 1), entities: [] } } };

export const Empty: Story = { args: { board: { ...board, campuses: [], entities: [], vacancies: [] } } };
