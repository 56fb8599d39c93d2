/** The flows of the hall's services for staff, beside leave, purchase, seal and repair. */
import {
  byBureau, byCampus, byInformation, bySchool, campus, choice, count, day, days, files, forStaff, inTurn, line, money, option, purpose, reason, text, words, type ShippedFlow,
} from "./shipped-parts";

const copies = count("copies", "份数", "Copies", 20, words("份", "copies"));
const receiver = line("receiver", "报送单位", "Goes to");
const proof = files("proof", "证明材料", "Proof", 5);
const anyPapers = files("papers", "相关材料", "Papers", 5, false);

const personnel: readonly ShippedFlow[] = [
  forStaff("service-certificate", words("在职证明", "Certificate of service"), words("证明本人在本校任职，盖章扫描件在线领取", "That you serve at this school; the sealed scan is handed out here"),
    inTurn([receiver, copies, purpose], bySchool(2, words("校长核发", "Principal")))),
  forStaff("income-certificate", words("收入证明", "Certificate of income"), words("贷款、签证等需要的收入证明", "For a loan, a visa and the like"),
    inTurn([receiver, choice("span", "证明期间", "Of which time", [option("year", "近一年", "Last year"), option("half", "近半年", "Last half year"), option("quarter", "近三个月", "Last three months")]), purpose],
      bySchool(3, words("校长核发", "Principal")))),
  forStaff("personal-details", words("个人信息变更", "Change of personal details"), words("学历、职称、联系方式等登记信息有变化时申报", "Degree, title or contact that has changed"),
    inTurn([
      choice("what", "变更内容", "What changed", [option("degree", "学历学位", "Degree"), option("title", "职称", "Title"), option("contact", "联系方式", "Contact"), option("family", "家庭情况", "Family"), option("other", "其他", "Other")]),
      text("change", "变更前后", "Before and after"), proof,
    ], bySchool(2, words("校长核实", "Principal")), byBureau(3, words("人事科登记", "Personnel office")))),
  forStaff("dossier-check", words("人事档案信息核查", "Check of the personnel file"), words("因职称、退休等需要核对档案记载事项，由人事科代查并答复", "The personnel office looks a fact up in your file and answers"),
    inTurn([line("fact", "需核对的事项", "What to look up"), purpose], bySchool(2), byBureau(3, words("人事科代查", "Personnel office")))),
  forStaff("part-time", words("校外兼职报备", "Work outside the school"), words("担任评委、专家、兼职教研员等，报学校同意", "As juror, expert or part-time researcher"),
    inTurn([line("where", "兼职单位", "Where"), days("period", "起止日期", "From and to", 366), text("work", "工作内容", "Which work")], bySchool(3))),
];

const teaching: readonly ShippedFlow[] = [
  forStaff("training", words("外出培训", "Training elsewhere"), words("参加校外培训、教研、比赛，附通知", "Training, research or contest outside, with its notice"),
    inTurn([line("what", "培训名称", "Training"), days("period", "起止日期", "From and to", 60), line("where", "地点", "Where"), text("cover", "课务安排", "Who takes the lessons"), files("notice", "通知文件", "Its notice", 3)],
      byCampus(1), bySchool(2))),
  forStaff("lesson-swap", words("调课代课", "Swap or cover of lessons"), words("与同事调课或请人代课", "Lessons swapped with, or covered by, a colleague"),
    inTurn([
      choice("kind", "方式", "How", [option("swap", "调课", "Swap"), option("cover", "代课", "Cover")]), day("date", "日期", "Date"), line("lessons", "节次与班级", "Lessons and class"),
      { id: "colleague", label: words("调（代）课教师", "Colleague"), isRequired: true, kind: "person" }, reason,
    ], byCampus(1))),
  forStaff("lesson-visit", words("跨校区听课", "Visit to another campus's lessons"), words("到另一校区听课、带教，由对方校区排课", "To watch or guide lessons at another campus"),
    inTurn([campus(), day("date", "日期", "Date"), line("lesson", "拟听课程", "Lesson"), purpose], byCampus(1))),
  forStaff("pupil-trip", words("学生外出活动", "Outing of pupils"), words("研学、参观、比赛等集体外出，附安全预案", "Study trip, visit or contest, with its safety plan"),
    inTurn([line("what", "活动名称", "Outing"), days("period", "起止日期", "From and to", 15), line("where", "目的地与路线", "Where and which way"), count("pupils", "学生人数", "Pupils", 2000, words("人", "pupils")), text("safety", "带队与安全安排", "Who leads, and safety"), files("plan", "安全预案", "Safety plan", 5)],
      byCampus(2), bySchool(2), byBureau(3, words("区教育局备案", "District office")))),
  forStaff("device-loan", words("教学设备借用", "Loan of teaching equipment"), words("借用平板、实验器材、摄录设备等", "Tablets, instruments, cameras"),
    inTurn([line("device", "设备与数量", "What and how many"), days("period", "借用时间", "From and to", 120), purpose], byCampus(1))),
  forStaff("print-order", words("试卷讲义印制", "Printing of papers"), words("测试卷、讲义、活动材料印制", "Tests, handouts, material"),
    inTurn([line("paper", "资料名称", "Paper"), count("copies", "份数", "Copies", 5000, words("份", "copies")), day("needed", "需用日期", "Needed by"), files("file", "文稿", "The paper", 3)], byCampus(1))),
];

const logistics: readonly ShippedFlow[] = [
  forStaff("venue", words("场地借用", "Use of a venue"), words("报告厅、操场、功能教室借用，可跨校区", "Hall, field or special room, at either campus"),
    inTurn([campus(), line("venue", "场地", "Venue"), days("period", "使用时间", "From and to", 60), count("people", "人数", "People", 3000, words("人", "people")), purpose], byCampus(2))),
  forStaff("access", words("门禁与车辆通行", "Access for people and cars"), words("新到校区教职工门禁权限、车辆入校登记", "Doors of a new campus, a car that is to drive in"),
    inTurn([campus(), choice("what", "类别", "What", [option("door", "门禁权限", "Doors"), option("car", "车辆通行", "Car")]), line("detail", "卡号或车牌号", "Card or number plate"), reason], byCampus(1))),
  forStaff("asset-transfer", words("资产调拨与报废", "Transfer or disposal of assets"), words("校区之间调拨、设备报废，列明资产编号", "Between campuses, or written off, by asset number"),
    inTurn([
      choice("what", "类别", "What", [option("transfer", "校区间调拨", "Transfer"), option("disposal", "报废", "Disposal")]), text("assets", "资产编号、名称与数量", "Assets by number"),
      money("value", "账面金额", "Book value", 5_000_000), reason, anyPapers,
    ], byCampus(2), bySchool(3))),
  forStaff("guest-meal", words("公务用餐", "Meals of guests"), words("来校培训、检查、支教人员在食堂用餐", "Guests of the school eat in its canteen"),
    inTurn([day("date", "日期", "Date"), count("people", "人数", "People", 500, words("人", "people")), line("guests", "来宾单位", "Guests"), reason], byCampus(1))),
];

const finance: readonly ShippedFlow[] = [
  forStaff("travel-expense", words("差旅费报销", "Travel expenses"), words("培训、会议等差旅费，附票据", "Of trainings and meetings, with the receipts"),
    inTurn([line("trip", "出差事项", "Trip"), days("period", "出差时间", "From and to", 60, true), money("amount", "报销金额", "Amount", 200_000), files("receipts", "票据", "Receipts", 9)],
      byCampus(2), bySchool(3))),
  forStaff("budget-change", words("预算调整", "Change of the budget"), words("校区之间、项目之间调整已批预算", "Of what was granted, between campuses or projects"),
    inTurn([line("from", "调出项目", "From"), line("to", "调入项目", "To"), money("amount", "调整金额", "Amount", 5_000_000), reason, anyPapers],
      byCampus(2), bySchool(3), byBureau(5))),
];

const information: readonly ShippedFlow[] = [
  forStaff("account-device", words("账号与设备", "Accounts and devices"), words("平台账号、邮箱、办公电脑的开通与更换", "Platform account, mail, office computer"),
    inTurn([choice("what", "类别", "What", [option("account", "平台账号", "Account"), option("mail", "工作邮箱", "Mail"), option("computer", "办公电脑", "Computer"), option("network", "网络接入", "Network")]), text("need", "具体需求", "What exactly")],
      bySchool(1), byInformation(2))),
  forStaff("data-use", words("数据使用", "Use of data"), words("教学研究、统计上报需要使用平台数据", "For research and reports"),
    inTurn([text("data", "数据内容与范围", "Which data"), purpose, text("care", "保管与销毁办法", "How they are kept and destroyed")], bySchool(2), byInformation(3))),
  forStaff("publication", words("信息发布审核", "Check before publication"), words("校园网、公众号、宣传栏发布内容审核", "For the web site, social media, boards"),
    inTurn([line("title", "标题", "Title"), choice("channel", "发布渠道", "Where", [option("web", "校园网", "Web site"), option("media", "公众号", "Social media"), option("board", "宣传栏", "Board")]), files("draft", "文稿与图片", "Draft and pictures", 9)],
      byCampus(1), bySchool(1))),
];

export const staffFlows: readonly ShippedFlow[] = [...personnel, ...teaching, ...logistics, ...finance, ...information];
