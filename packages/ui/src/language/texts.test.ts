import { describe, expect, test } from "vitest";
import { defineKindTexts } from "./kind-texts";
import { defineRefusalTexts } from "./refusal-texts";
import { defineTexts } from "./texts";

describe("texts", () => {
  const texts = defineTexts({
    zh: { title: "教师", count: (teachers: number) => `${teachers} 名教师` },
    en: { title: "Teachers", count: (teachers) => `${teachers} teachers` },
  });

  test("have the same keys and facts in both languages", () => {
    expect(texts.zh.count(3)).toBe("3 名教师");
    expect(texts.en.count(3)).toBe("3 teachers");
  });

  test("a text that English lacks does not pass the typecheck", () => {
    // @ts-expect-error English has no "title"
    const incomplete = defineTexts({ zh: { title: "教师" }, en: {} });
    expect(incomplete.en.title).toBeUndefined();
  });

  test("a text that only English has does not pass the typecheck", () => {
    // @ts-expect-error Chinese has no "extra"
    const uneven = defineTexts({ zh: { title: "教师" }, en: { title: "Teachers", extra: "?" } });
    expect(uneven.zh.title).toBe("教师");
  });
});

describe("refusal texts", () => {
  type Refusal = { readonly kind: "too-few"; readonly needed: number } | { readonly kind: "late" };
  const texts = defineRefusalTexts<Refusal>({
    zh: { "too-few": ({ needed }) => `至少 ${needed} 人`, late: () => "已过期限" },
    en: { "too-few": ({ needed }) => `at least ${needed}`, late: () => "too late" },
  });

  test("each kind is said with its own facts", () => {
    expect(texts.say("zh", { kind: "too-few", needed: 4 })).toBe("至少 4 人");
    expect(texts.say("en", { kind: "late" })).toBe("too late");
  });

  test("a kind without words does not pass the typecheck", () => {
    const incomplete = defineRefusalTexts<Refusal>({
      // @ts-expect-error "late" has no words
      zh: { "too-few": () => "" },
      en: { "too-few": () => "", late: () => "" },
    });
    expect(incomplete.kinds).toEqual(["too-few"]);
  });
});

describe("texts of kinds that refuse nothing", () => {
  type Gap = { readonly kind: "too-few"; readonly needed: number } | { readonly kind: "gone" };

  test("are said alike, and a kind without words does not pass the typecheck", () => {
    const texts = defineKindTexts<Gap>({
      zh: { "too-few": ({ needed }) => `缺 ${needed} 人`, gone: () => "已离校" },
      // @ts-expect-error "gone" has no words
      en: { "too-few": ({ needed }) => `${needed} are missing` },
    });
    expect(texts.say("zh", { kind: "too-few", needed: 2 })).toBe("缺 2 人");
    expect(texts.kinds).toEqual(["too-few", "gone"]);
  });
});
