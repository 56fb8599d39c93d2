import type { Words } from "@qitong/domain/management/approval";
import { findServiceItem, serviceGroups, type HallFigures } from "@qitong/domain/management/hall";
import type { Asking, OutgoingFile, OverPeriod } from "@qitong/service";
import { day, figure, percent, workbookFile, type WorkbookColumn } from "@qitong/service/workbook";
import { listApplications, loadBoard } from "./board";

const figures: readonly WorkbookColumn[] = [figure("收到"), figure("已办结"), figure("办理中"), figure("待补正"), figure("逾期"), figure("按期办结率（%）"), figure("一次办成率（%）")];
const cells = (of: HallFigures) => [of.received, of.decided, of.running, of.returned, of.late, percent(of.onTimeShare, 2), percent(of.firstTimeShare, 2)];

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
      { name: "教职工事项", columns: [{ header: "类别" }, { header: "事项" }, figure("收到"), figure("已办结")], rows: staff.map((one) => [groupOf(one.itemKey), nameOf(one.itemKey), one.received, one.decided]) },
      {
        name: "在办", columns: [{ header: "编号" }, { header: "事项" }, { header: "校区" }, { header: "状态" }, day("收到日期"), day("承诺日期")],
        rows: open.rows.map((row) => [row.number, nameOf(row.itemKey), row.campusName, statusWords[row.status], row.receivedOn, row.dueOn]),
      },
    ],
  });
}

