/** 教职工服务 */
import { serviceItem as item, words, type ServiceItem } from "./service-item";

const anyStaff = words("在岗教职工", "Whoever works here");

export const staffItems: readonly ServiceItem[] = [
  item("leave", "personnel", 8, words("需离岗半天以上；急病可先口头告知，当日补办", "Away for half a day or more; in an emergency tell first and apply the same day"), {
    materials: [words("病假附诊断证明；公假附通知", "For illness the diagnosis, for official leave the notice")],
  }),
  item("service-certificate", "personnel", 2, anyStaff, { result: words("证明随办理意见送达，纸质件由学校按份数盖章后放入本校区收发室", "With the decision; sealed copies go to your campus's post room") }),
  item("income-certificate", "personnel", 3, anyStaff, { result: words("证明随办理意见送达，纸质件由学校盖章后放入本校区收发室", "With the decision; the sealed copy goes to your campus's post room") }),
  item("personal-details", "personnel", 5, words("登记信息与实际不一致", "What is registered is not so any more"), {
    materials: [words("学历、职称等证书的扫描件", "Scans of the degree, title or other paper")], result: words("人事科登记后答复，教职工名册随之更新", "Registered by the personnel office, and then in the staff list"),
  }),
  item("dossier-check", "personnel", 5, words("本人职称、退休、调动等事项需要核对档案；本人不直接查阅", "For a title, retirement or a move; the file itself is not shown to its subject"), {
    result: words("核对结果由人事科书面答复", "The personnel office answers in writing"),
  }),
  item("part-time", "personnel", 3, words("不影响本职工作", "One's own work does not suffer")),
  item("training", "teaching", 3, words("课务已有安排", "The lessons are taken care of"), { materials: [words("培训、会议或比赛通知", "The notice of the training, meeting or contest")] }),
  item("lesson-swap", "teaching", 1, words("与对方教师已商定", "Agreed with the colleague")),
  item("lesson-visit", "teaching", 1, anyStaff),
  item("pupil-trip", "teaching", 7, words("已征得家长同意，落实带队教师", "Parents agree, and it is known who leads"), { materials: [words("活动方案与安全预案", "Plan and safety plan")] }),
  item("device-loan", "teaching", 1, anyStaff),
  item("print-order", "teaching", 1, anyStaff, { materials: [words("文稿电子版", "The paper as a file")] }),
  item("repair", "logistics", 5, words("校舍、水电、设备损坏；有安全隐患的先电话告知", "Something is broken; where there is danger, call first")),
  item("seal", "logistics", 2, words("文件内容已经分管负责人审定", "The paper's content has been agreed to"), {
    materials: [words("用印文件定稿", "The paper to be sealed, as it will be")], result: words("核准后由印章管理人员在两个校区分别用印", "Once agreed, the keeper of the seal seals it at either campus"),
  }),
  item("venue", "logistics", 2, words("不影响正常教学", "Lessons do not suffer")),
  item("access", "logistics", 1, words("在该校区任教或有工作需要", "One works at that campus")),
  item("asset-transfer", "logistics", 5, words("资产已登记入账", "The assets are on the books")),
  item("guest-meal", "logistics", 1, words("公务接待符合学校规定", "Within the school's rules for guests")),
  item("purchase", "finance", 7, words("预算内；金额达到限额的按规定程序采购", "Within the budget, by the procedure for the amount"), { materials: [words("报价材料", "Quotations")] }),
  item("travel-expense", "finance", 5, words("出差已经批准", "The trip was agreed to"), { materials: [words("票据与审批记录", "Receipts and the approval")], result: words("核准后转财务支付", "Once agreed, it is paid") }),
  item("budget-change", "finance", 10, words("预算年度内，调出项目有结余", "Within the year, and the money is there")),
  item("account-device", "information", 3, words("岗位工作需要", "The work needs it")),
  item("data-use", "information", 5, words("用途明确，只使用必要的数据", "For a stated use, and no more than it needs")),
  item("publication", "information", 2, words("内容真实，涉及学生肖像的已征得同意", "True, and with consent where pupils are shown"), { materials: [words("文稿与图片", "Draft and pictures")] }),
];
