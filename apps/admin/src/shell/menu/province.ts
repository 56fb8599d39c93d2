import { DashboardOutlined } from "@ant-design/icons";
import { menuGroup } from "./menu-entry";

export const provinceMenu = menuGroup("province", [
  {
    path: "/province",
    label: { zh: "全省情况", en: "Province" },
    about: { zh: "各区县优质均衡、交流轮岗的统计，核对与导出", en: "How each district stands: balance and rotation, with check and export" },
    icon: DashboardOutlined,
    permission: "province.read",
  },
]);
