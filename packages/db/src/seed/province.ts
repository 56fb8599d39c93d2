/** Rows of the province above the demo's districts. It is made up and says so: its districts lie on two continents. */
import { civilDate, type DistrictId, type ProvinceId } from "@qitong/domain";
import { personName } from "./person-names";
import { addProvincePost, openAccount, type PostWork } from "./posts";
import type { Random } from "./random";
import { addPerson } from "./staff";

export const demoProvinceCode = "DEMO";
export const provinceSince = civilDate("2016-09-01");

/** Last of all, so that no identifier of the demo moves. */
export function addProvince(work: PostWork, random: Random): void {
  const { rows, ids, districtId } = work;
  const officeDistrictId = ids.next<DistrictId>();
  rows.district.push({
    id: officeDistrictId,
    code: `${demoProvinceCode}-0`,
    name: "演示省教育厅",
    dataNoteZh: "演示省为虚构，所辖两个区县仅供演示：新华区数据由固定种子生成，STAR 为真实数据",
    dataNoteEn: "The demo province is made up, and so is that these two districts belong to it: 新华区 is generated from a fixed seed, STAR is real data",
  });
  const id = ids.next<ProvinceId>();
  rows.province.push({ id, code: demoProvinceCode, name: "演示省", officeDistrictId });
  rows.provinceDistrict.push({ provinceId: id, districtId, startsOn: provinceSince });
  const sex = random.chance(0.5) ? "female" : "male";
  const name = personName(random, sex);
  const personId = addPerson({ ...work, districtId: officeDistrictId }, { name, sex, bornOn: civilDate(`19${random.whole(74, 86)}-0${random.whole(1, 9)}-1${random.whole(0, 9)}`) });
  addProvincePost(work, personId, id);
  openAccount(work, personId, name, "province-officer", "province-officer");
}
