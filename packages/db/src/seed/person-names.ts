/** Names put together from common surnames and given names; some hold rare characters (生僻字), as real lists do. */
import type { Random } from "./random";

const surnames = [..."王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段"];
const doubleSurnames = ["欧阳", "司马", "上官", "诸葛"];
const rare = ["㛃", "𬱖", "喆", "翀", "𠮷", "堃", "祎", "淼", "𬭎", "玥", "骉", "昳"];
const given = {
  female: [..."丽芳娟敏静秀燕霞玲红艳娜琳雪莹洁婷颖慧倩蕾萍佳怡欣悦梦瑶雅琪晓彤思宁文婧淑芬兰梅云晨曦"],
  male: [..."伟强磊军勇杰涛斌鹏超辉刚明建国志华浩宇轩博文翔飞俊峰凯旭东海波林森立新子昂天佑振宏一鸣"],
} as const;

const rareShare = 0.012;
const singleShare = 0.3;

export function personName(random: Random, sex: "female" | "male"): string {
  const surname = random.chance(0.006) ? random.pick(doubleSurnames) : random.pick(surnames);
  if (random.chance(rareShare)) return surname + (random.chance(0.5) ? random.pick(given[sex]) : "") + random.pick(rare);
  const first = random.pick(given[sex]);
  return surname + first + (random.chance(singleShare) ? "" : random.pick(given[sex]));
}
