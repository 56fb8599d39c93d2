import { AlertOutlined, ApartmentOutlined, FileProtectOutlined, NotificationOutlined } from "@ant-design/icons";
import { menuGroup } from "./menu-entry";

export const managementMenu = menuGroup("management", [
  {
    path: "/$scope/organisation",
    label: { zh: "组织机构", en: "Organisation" },
    about: { zh: "部门、职位、任职与空缺，副职与代理", en: "Departments, positions, who serves where, deputies" },
    icon: ApartmentOutlined,
    permission: "organisation.read",
    scopes: ["entity", "campus"],
  },
  {
    path: "/$scope/policies",
    label: { zh: "制度管理", en: "Policies" },
    about: { zh: "按条起草、分校区对照发布、例外与阅知", en: "Draft by article, publish against each campus, exceptions, acknowledgements" },
    icon: FileProtectOutlined,
    permission: "policy.read",
    isRare: true,
  },
  {
    path: "/$scope/notices",
    label: { zh: "通知发布", en: "Sent notices" },
    about: { zh: "按范围和岗位发送通知，查看阅读与确认", en: "Send by place and post; who has read and confirmed" },
    icon: NotificationOutlined,
    permission: "notice.read",
    isRare: true,
  },
  {
    path: "/$scope/emergency-contacts",
    label: { zh: "应急联系人", en: "Emergency contacts" },
    about: { zh: "各校区应急联系人、呼叫顺序与缺项", en: "Whom to call at each campus, in which order, and what is missing" },
    icon: AlertOutlined,
    permission: "emergency.read",
    isRare: true,
  },
]);
