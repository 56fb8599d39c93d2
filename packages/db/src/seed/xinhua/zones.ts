/** 石家庄市新华区 school zones of 2021, incomplete; README.md beside this file says where the list is from. */

export interface ZoneEntry {
  /** 牵头学校 */
  readonly lead: string;
  /** 成员学校 */
  readonly members: readonly string[];
}

export const zones: readonly ZoneEntry[] = [
  {
    lead: "西苑小学",
    members: ["西苑小学田家庄分校", "国泰街小学", "西三庄学校", "康庄学校"],
  },
  {
    lead: "合作路小学",
    members: ["合作路小学弘石湾分校", "北焦学校", "于底学校", "新华实验小学", "大马学校", "天苑小学"],
  },
  {
    lead: "北新街小学",
    members: ["北新街小学绿园分校", "回民小学", "市庄路小学", "柏林南路小学", "红星学校小学部"],
  },
  {
    lead: "石岗二校",
    members: ["石岗二校赵二街分校", "兴华小学", "柏林庄学校", "自强小学"],
  },
  {
    lead: "机场路小学",
    members: ["机场路小学北郡分校", "北苑小学", "西营学校", "东营学校", "联盟路小学"],
  },
  {
    lead: "金地小学",
    members: ["金地小学明珠分校", "南高基小学", "赵三街学校", "河北经贸大学附属中学小学部", "阳光未来国际小学", "鸿源小学"],
  },
];

/** Schools of the three merging pairs that the list lacks; the newspaper names them. */
export const schoolsOutsideZones: readonly string[] = ["新开学小学", "宁安路小学", "新华路小学"];
