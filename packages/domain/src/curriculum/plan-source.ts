/** Where a figure of the national plan was read. */
export type Certainty = "S" | "M";
export interface Source {
  readonly document: string;
  readonly certainty: Certainty;
}

const document = "义务教育课程方案（2022年版）";
export const planSource: Source = { document, certainty: "S" };
export const planSourceFromMemory: Source = { document, certainty: "M" };
