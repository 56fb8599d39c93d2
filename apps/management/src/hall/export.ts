import type { Words } from "@qitong/domain/management/approval";
import { findServiceItem, serviceGroups, type HallFigures } from "@qitong/domain/management/hall";
import type { Asking, OverPeriod } from "@qitong/service";
import { workbookFile, type OutgoingFile, type WorkbookColumn } from "@qitong/service/workbook";
import { listApplications, loadBoard } from "./board";

const number = (header: string): WorkbookColumn => ({ header, kind: "number" });
const day = (header: string): WorkbookColumn => ({ header, kind: "date" });
const figures: readonly WorkbookColumn[] = [number("收到"), number("已办结"), number("办理中"), number("待补正"), number("逾期"), number("按期办结率（%）"), number("一次办成率（%）")];
const percent = (share: number | null): number | null => (share === null ? null : Math.round(share * 10_000) / 100);
const cells = (of: HallFigures) => [of.received, of.decided, of.running, of.returned, of.late, percent(of.onTimeShare), percent(of.firstTimeShare)];

const statusWords = { running: "办理中", returned: "待补正", approved: "已办结", rejected: "不予办理", withdrawn: "已撤回" } as const;

/** The board and what is open, as a workbook; where there is nothing to count the cell is empty. */
export async function exportBoard(asking: Asking, period: OverPeriod): Promise<OutgoingFile> {
  const { board, campuses, staff, names } = await loadBoard(asking, period);
  const open = await listApplications(asking, { scope: period.scope, state: "open" });
  const nameOf = (key: string): string => (names[key] as Words | undefined)?.zh ?? key;
  const groupOf = (key: string): string => {
    const item = findServiceItem(key);
    return item ? serviceGroups[item.group].label.zh : "";
  };
  return workbookFile(`办事大厅办件-${period.startsOn}至${period.endsOn}.xlsx`, {
    sheets: [
      { name: "按事项", columns: [{ header: "类别" }, { header: "事项" }, ...figures], rows: board.byItem.map(({ itemKey, figures: of }) => [groupOf(itemKey), nameOf(itemKey), ...cells(of)]) },
      {
        name: "按校区", columns: [{ header: "校区" }, ...figures],
        rows: board.byCampus.map(({ campusId, figures: of }) => [campuses.find(({ id }) => id === campusId)?.name ?? "", ...cells(of)]),
      },
      { name: "教职工事项", columns: [{ header: "类别" }, { header: "事项" }, number("收到"), number("已办结")], rows: staff.map((one) => [groupOf(one.itemKey), nameOf(one.itemKey), one.received, one.decided]) },
      {
        name: "在办", columns: [{ header: "编号" }, { header: "事项" }, { header: "校区" }, { header: "状态" }, day("收到日期"), day("承诺日期")],
        rows: open.rows.map((row) => [row.number, nameOf(row.itemKey), row.campusName, statusWords[row.status], row.receivedOn, row.dueOn]),
      },
    ],
  });
}

