import { ApartmentOutlined, BankOutlined, BranchesOutlined, MergeCellsOutlined } from "@ant-design/icons";
import { menuGroup } from "./menu-entry";

export const legalEntityMenu = menuGroup("legalEntity", [
  {
    path: "/$scope/schools",
    label: { zh: "学校与法人", en: "Schools" },
    about: { zh: "法人、校区、代码与沿革，可按任一日期查询", en: "Entities, campuses, codes and their history, as of any day" },
    icon: BankOutlined,
    permission: "registry.read",
    isRare: true,
  },
  {
    path: "/$scope/groups",
    label: { zh: "集团与学区", en: "Groups and zones" },
    about: { zh: "集团、学区、托管、领办、联办：牵头校与成员校，起止日期", en: "Groups, zones, entrusted schools: who leads, who is in, since when" },
    icon: ApartmentOutlined,
    permission: "registry.read",
    isRare: true,
  },
  {
    path: "/$scope/lineage",
    label: { zh: "沿革图谱", en: "Lineage" },
    about: { zh: "由哪些学校合并而来，按变动日期逐步查看", en: "From which schools each came, walked by date" },
    icon: BranchesOutlined,
    permission: "registry.read",
    isRare: true,
  },
  {
    path: "/$scope/mergers",
    label: { zh: "法人合并", en: "Mergers" },
    about: { zh: "合并事项的清单、时限、材料与生效日期", en: "Checklists, deadlines, papers and effective dates" },
    icon: MergeCellsOutlined,
    permission: "merger.read",
    isRare: true,
  },
]);
