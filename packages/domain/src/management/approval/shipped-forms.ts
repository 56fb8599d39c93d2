/** The forms of the shipped flows, in the words of the papers that schools fill in today. */
import { choice, named, option, words } from "./shipped-parts";
import type { Form } from "./form-field";

export const leaveForm: Form = {
  fields: [
    choice("type", "请假类别", "Kind of leave", [
      option("personal", "事假", "Personal"), option("sick", "病假", "Sick"), option("official", "公假", "Official"),
      option("marriage", "婚假", "Marriage"), option("maternity", "产假", "Maternity"), option("bereavement", "丧假", "Bereavement"),
    ]),
    { ...named("period", "请假时间", "From and to"), kind: "half-days", mayBePast: false, mostDays: 190, counts: "working" },
    { ...named("reason", "事由", "Reason"), kind: "long-text", most: 500 },
    { ...named("cover", "课务安排", "Who takes the lessons"), kind: "text", most: 200 },
    { ...named("proof", "证明材料", "Proof", false), kind: "file", most: 5 },
  ],
};

export const purchaseForm: Form = {
  fields: [
    { ...named("items", "采购内容", "What is bought"), kind: "text", most: 120 },
    { ...named("amount", "预算金额", "Amount"), kind: "money", most: 5_000_000 },
    choice("source", "经费来源", "Paid from", [
      option("public", "公用经费", "Running funds"), option("project", "专项经费", "Project funds"), option("other", "其他", "Other"),
    ]),
    { ...named("needed", "需用日期", "Needed by"), kind: "date", mayBePast: false },
    { ...named("reason", "采购理由", "Why"), kind: "long-text", most: 1000 },
    { ...named("quotes", "报价材料", "Quotations", false), kind: "file", most: 6 },
  ],
};

export const sealForm: Form = {
  fields: [
    choice("seal", "印章", "Seal", [
      option("official", "公章", "Official seal"), option("contract", "合同专用章", "Contract seal"), option("finance", "财务专用章", "Finance seal"),
    ]),
    { ...named("paper", "文件名称", "Paper"), kind: "text", most: 120 },
    { ...named("copies", "份数", "Copies"), kind: "number", min: 1, max: 500, decimals: 0, unit: words("份", "copies") },
    { ...named("receiver", "报送单位", "Goes to"), kind: "text", most: 100 },
    { ...named("purpose", "用途", "Purpose"), kind: "long-text", most: 500 },
    { ...named("file", "用印文件", "The paper itself"), kind: "file", most: 5 },
  ],
};

export const repairForm: Form = {
  fields: [
    { ...named("campus", "校区", "Campus"), kind: "campus" },
    { ...named("spot", "具体地点", "Where exactly"), kind: "text", most: 100 },
    choice("what", "报修类别", "What", [
      option("water", "水电", "Water and power"), option("building", "校舍", "Building"), option("teaching", "教学设备", "Teaching equipment"),
      option("network", "网络", "Network"), option("other", "其他", "Other"),
    ]),
    choice("urgency", "紧急程度", "Urgency", [
      option("danger", "有安全隐患", "Danger"), option("lessons", "影响上课", "Lessons suffer"), option("ordinary", "一般", "Ordinary"),
    ]),
    { ...named("estimate", "估价", "Estimate", false), kind: "money", most: 2_000_000 },
    { ...named("text", "情况说明", "What is wrong"), kind: "long-text", most: 500 },
    { ...named("photos", "照片", "Photos", false), kind: "file", most: 6 },
  ],
};
