/** Who acts in a merger, and the documents that its checklist rests on. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export const ruralRule: Bilingual = {
  zh: "《国务院办公厅关于规范农村义务教育学校布局调整的意见》国办发〔2012〕48号（论证、公示、听证、报批程序，默认参照）",
  en: "General Office of the State Council [2012] No. 48 on closing and merging rural schools (its procedure, taken as the default)",
};
export const registrationRule: Bilingual = {
  zh: "《事业单位登记管理暂行条例》国务院令第411号",
  en: "Interim Regulations on the Registration of Public Institutions, State Council Decree No. 411",
};
export const registrationDetail: Bilingual = {
  zh: "《事业单位登记管理暂行条例实施细则》",
  en: "Detailed Rules for the Registration of Public Institutions",
};
export const bureau: Bilingual = { zh: "区教育局", en: "District education bureau" };
export const absorbingSchool: Bilingual = { zh: "吸收方学校", en: "Absorbing school" };
export const registrar: Bilingual = { zh: "事业单位登记管理机关", en: "Registrar of public institutions" };
export const liquidators: Bilingual = { zh: "被吸收方清算组", en: "Liquidation group of the absorbed school" };
