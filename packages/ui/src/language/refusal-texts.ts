import type { AnyRefusal } from "@qitong/domain";
import { defineKindTexts, type KindTexts } from "./kind-texts";

/** Words for every refusal of a union; the parts that show refusals ask for these. */
export type RefusalTexts<Refusal extends AnyRefusal> = KindTexts<Refusal>;

export function defineRefusalTexts<Refusal extends AnyRefusal>(sentences: Parameters<typeof defineKindTexts<Refusal>>[0]): RefusalTexts<Refusal> {
  return defineKindTexts<Refusal>(sentences);
}
