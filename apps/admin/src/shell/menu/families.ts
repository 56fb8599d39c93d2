import { CommentOutlined, FundOutlined, MessageOutlined, QrcodeOutlined, ScheduleOutlined } from "@ant-design/icons";
import { menuGroup } from "./menu-entry";

export const familiesMenu = menuGroup("families", [
  {
    path: "/$scope/requests",
    label: { zh: "诉求办理", en: "Requests" },
    about: { zh: "家长和教职工的诉求：分派、办理、答复、评价", en: "What parents and staff ask for: dispatch, handling, answer, rating" },
    icon: MessageOutlined,
    permission: "request.read",
  },
  {
    path: "/$scope/request-board",
    label: { zh: "诉求看板", en: "Board of requests" },
    about: { zh: "办结率、用时、满意率，集中反映的问题", en: "Solved, time taken, satisfaction, hot spots" },
    icon: FundOutlined,
    permission: "request.read",
    isRare: true,
  },
  {
    path: "/$scope/hall-board",
    label: { zh: "办件看板", en: "Board of the hall" },
    about: { zh: "家长与教职工办件：收到、办结、按期，逾期在前", en: "Applications received and settled, promises kept, late ones first" },
    icon: ScheduleOutlined,
    permission: "hall.read",
    isRare: true,
  },
  {
    path: "/$scope/council",
    label: { zh: "家长议事厅", en: "Parents' council" },
    about: { zh: "议题、提案、表决与监督落实", en: "Topics, proposals, votes, and who follows them" },
    icon: CommentOutlined,
    permission: "council.read",
  },
  {
    path: "/$scope/campus-codes",
    label: { zh: "一校一码", en: "Campus codes" },
    about: { zh: "校区的诉求码与海报", en: "The codes that parents scan, and their posters" },
    icon: QrcodeOutlined,
    permission: "request.code",
    isRare: true,
  },
]);
