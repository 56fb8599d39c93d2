/** Streets (街道) of 130105 with their codes; README.md beside this file says where the list is from. */

export const streets = [
  { code: "130105001", name: "革新街街道" },
  { code: "130105003", name: "新华路街道" },
  { code: "130105004", name: "宁安街道" },
  { code: "130105005", name: "东焦街道" },
  { code: "130105006", name: "西苑街道" },
  { code: "130105007", name: "合作路街道" },
  { code: "130105008", name: "联盟街道" },
  { code: "130105009", name: "石岗街道" },
  { code: "130105011", name: "天苑街道" },
  { code: "130105012", name: "北苑街道" },
  { code: "130105013", name: "赵陵铺路街道" },
  { code: "130105014", name: "西三庄街道" },
  { code: "130105015", name: "大郭街道" },
  { code: "130105016", name: "杜北街道" },
  { code: "130105017", name: "赵佗路街道" },
] as const;
