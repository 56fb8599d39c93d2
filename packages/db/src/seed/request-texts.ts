/** What parents of the demo ask for, and how schools answer; written by hand, dealt out by the seed. */
import type { RequestCategory } from "@qitong/domain/management";

interface Matter {
  readonly category: RequestCategory;
  readonly text: string;
  readonly place: string;
  readonly answer: string;
}

export const matters: readonly Matter[] = [
  { category: "canteen", text: "孩子反映最近几天午餐到班级时已经不热了，冬天吃凉菜容易闹肚子，希望改进送餐。", place: "三年级教学楼", answer: "经核实，高年级楼送餐路线较长。已增配 4 台保温餐车，并把三、四年级分餐时间提前 10 分钟，欢迎继续监督。" },
  { category: "canteen", text: "希望公布每周食谱和食材来源，校门口的公示栏已经两周没有更新。", place: "南门公示栏", answer: "公示栏已更新，今后每周一 8 时前张贴，并同步发布到班级群。" },
  { category: "traffic", text: "放学时接孩子的电动车把门口堵死，老人带孩子过马路很危险。", place: "正门", answer: "已与交警中队协商，放学时段在路口设护学岗；一至六年级改为错峰 10 分钟放学，校门东侧划出非机动车等候区。" },
  { category: "traffic", text: "合并后孩子要到另一校区上体育课，往返路上没有老师带队吗？", place: "", answer: "往返均由体育教师和值班教师带队，走固定路线并着反光背心，每次人数登记。详细安排已发到班级群。" },
  { category: "facilities", text: "二楼男厕所有两个水龙头坏了很久，一直滴水，地面很滑。", place: "教学楼二层西侧", answer: "总务处当日更换水龙头并铺设防滑垫，本周已对全部卫生间排查一遍。" },
  { category: "facilities", text: "教室后面的暖气不热，靠窗的孩子上课要穿羽绒服。", place: "五年级（2）班", answer: "供热公司已清洗管道，现室温 19℃。如仍偏低请再反映。" },
  { category: "facilities", text: "操场塑胶跑道起皮，孩子体育课绊倒擦伤。", place: "操场北弯道", answer: "已围挡起皮处，厂家定于本月完成修补；修补前体育课改在篮球场进行。" },
  { category: "surroundings", text: "新刷的走廊气味很大，能不能先通风检测再让孩子用？", place: "三楼走廊", answer: "已委托有资质机构检测，结果合格，报告张贴于公示栏；周末持续通风。" },
  { category: "after-school", text: "课后服务希望增加体育和科技类，现在基本都是写作业。", place: "", answer: "下月起增设篮球、编程和陶艺三个班，报名通知已发放，作业辅导保留。" },
  { category: "after-school", text: "课后服务结束时间和地铁早高峰冲突，能否延长半小时？", place: "", answer: "征求家长意见后，自下周起提供至 18:30 的延时看护，自愿参加。" },
  { category: "homework", text: "四年级每天书面作业要写到九点，超过规定时间。", place: "", answer: "教导处已抽查并约谈备课组，实行作业总量公示，班主任统筹控制在 60 分钟以内。" },
  { category: "teaching", text: "英语老师这学期换了三位，孩子不适应，希望稳定下来。", place: "", answer: "因病假和产假所致。现由两校区统一安排一位骨干教师任教至学期末，并安排一次补差。" },
  { category: "merger", text: "合并后两个校区的校服、作息不一样，什么时候统一？会不会要重新买校服？", place: "", answer: "作息本学期末统一；校服沿用原有款式，不要求重新购买，新生自愿选购新款。" },
  { category: "merger", text: "听说合并后老师要在两个校区之间轮换，班主任会不会换？", place: "", answer: "本学年班主任不变。轮岗方案按规定公示后实施，届时会向家长说明。" },
  { category: "bullying", text: "孩子课间多次被高年级同学抢东西，不敢去操场。", place: "操场", answer: "德育处当日了解情况并联系双方家长，已增加课间值守，心理教师持续跟进。" },
  { category: "safety", text: "侧门经常没有保安，外人可以直接进去。", place: "东侧门", answer: "东侧门已改为常闭并加装门禁，增派一名保安，访客一律由正门登记。" },
  { category: "health", text: "班里感冒发烧的多，希望通知家长并加强消毒。", place: "二年级（4）班", answer: "已按规程开展晨午检和消毒，当日通知全班家长，缺勤跟踪到人。" },
  { category: "fees", text: "课后服务费说是按学期收，缺了一个月能不能退？", place: "", answer: "按规定未参加的整月可以退费，已把办理方式通知班级，您的退费已列入本月清单。" },
  { category: "materials", text: "班级群里推荐买教辅，是不是必须买？", place: "", answer: "不是。学校重申不得推荐或统一购买教辅，已要求撤回并说明。" },
  { category: "communication", text: "家长会总安排在工作日下午，上班的家长参加不了。", place: "", answer: "下次起改为周五 18:30，并提供线上会场和回放。" },
  { category: "class", text: "座位一学期没有轮换，孩子一直坐最后一排看不清。", place: "六年级（1）班", answer: "班级实行两周一轮换，视力不良的孩子可凭检查单固定前排。" },
  { category: "wellbeing", text: "孩子最近不愿上学，想请学校的心理老师帮忙看看。", place: "", answer: "心理教师已与您约定时间，谈话内容保密。" },
  { category: "enrolment", text: "二孩明年入学，户口和房产不在同一片区，该在哪里登记？", place: "", answer: "以实际居住地为准，材料清单见区教育局当年招生公告；报名前可先到招生办核对。" },
  { category: "aid", text: "家里突发变故，想了解有没有困难补助。", place: "", answer: "符合条件的可申请家庭经济困难学生生活补助，班主任会单独联系您，全程保密。" },
];

export const declined = { category: "other", text: "小区门口的停车收费太高了，请管一管。", place: "", answer: "停车收费由街道和市场监管部门受理，请拨打 12345 反映。" } as const;

export const reassignReason = "该处设施由校长室统一管理，请改派";
