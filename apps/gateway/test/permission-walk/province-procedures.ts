/** The board of a province: its own officials, of its own districts, and nobody of a district. */
import type { Location } from "./locations";
import type { Listed } from "./procedures";

const roles = ["province-officer"] as const;
const ofProvince = ({ provinceId }: Location) => ({ provinceId });

export const provinceProcedures: Record<string, Listed> = {
  "province.board": { level: "province", roles, input: ofProvince },
  "province.export": { level: "province", roles, input: ofProvince },
  "province.check": { level: "province", roles, input: ({ provinceId, districtId }) => ({ provinceId, districtIds: [districtId] }) },
};
