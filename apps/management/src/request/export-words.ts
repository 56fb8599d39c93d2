/** The words of the exported requests and of their board, in both languages. */
import type { RequestStatus } from "@qitong/domain/management";
import type { ExportLanguage } from "@qitong/service/workbook";

export interface RequestWords {
  readonly listFile: string;
  readonly boardFile: string;
  readonly statuses: Readonly<Record<RequestStatus, string>>;
  readonly number: string;
  readonly campus: string;
  readonly category: string;
  readonly text: string;
  readonly status: string;
  readonly receivedOn: string;
  readonly dueOn: string;
  readonly handler: string;
  readonly reopened: string;
  readonly rating: string;
  readonly total: string;
  readonly all: string;
  readonly byCampus: string;
  readonly byCategory: string;
  readonly byMonth: string;
  readonly month: string;
  readonly received: string;
  readonly solved: string;
  readonly late: string;
  readonly solvedShare: string;
  readonly onTimeShare: string;
  readonly meanDays: string;
  readonly rated: string;
  readonly satisfied: string;
  readonly saidSolved: string;
  readonly reopenedShare: string;
}

export const requestWords: Readonly<Record<ExportLanguage, RequestWords>> = {
  zh: {
    listFile: "诉求清单",
    boardFile: "诉求看板",
    statuses: {
      received: "待分派", dispatched: "已分派，待受理", handling: "办理中", answered: "已答复，待评价", closed: "已办结", merged: "并案办理",
      "not-ours": "不属受理范围", withdrawn: "已撤回",
    },
    number: "编号",
    campus: "校区",
    category: "类别",
    text: "内容摘要",
    status: "状态",
    receivedOn: "收到日期",
    dueOn: "承诺日期",
    handler: "经办人",
    reopened: "重新办理次数",
    rating: "评价（5 为非常满意）",
    total: "总体",
    all: "全部",
    byCampus: "各校区",
    byCategory: "各类别",
    byMonth: "各月",
    month: "月份",
    received: "收到",
    solved: "已答复办结",
    late: "逾期未答复",
    solvedShare: "办结率",
    onTimeShare: "按期答复率",
    meanDays: "平均用时（工作日）",
    rated: "已评价",
    satisfied: "满意率",
    saidSolved: "反映人认为已解决",
    reopenedShare: "重新办理率",
  },
  en: {
    listFile: "requests",
    boardFile: "request-board",
    statuses: {
      received: "To be dispatched", dispatched: "Dispatched", handling: "In hand", answered: "Answered, to be rated", closed: "Closed",
      merged: "Joined to another", "not-ours": "Not our business", withdrawn: "Withdrawn",
    },
    number: "Number",
    campus: "Campus",
    category: "Category",
    text: "What it says, shortened",
    status: "Status",
    receivedOn: "Received",
    dueOn: "Promised",
    handler: "Handler",
    reopened: "Times opened again",
    rating: "Rating (5 = very satisfied)",
    total: "Total",
    all: "All",
    byCampus: "By campus",
    byCategory: "By category",
    byMonth: "By month",
    month: "Month",
    received: "Received",
    solved: "Solved",
    late: "Overdue",
    solvedShare: "Solved, share",
    onTimeShare: "Answered in time",
    meanDays: "Mean working days",
    rated: "Rated",
    satisfied: "Satisfied",
    saidSolved: "Said to be solved",
    reopenedShare: "Opened again",
  },
};
