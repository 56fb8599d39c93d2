import { describe, expect, it } from "vitest";
import { textWidth } from "./label-layout";
import { wrapText } from "./wrap-text";

describe("a text that is too long for one line", () => {
  it("breaks between Chinese characters, and keeps a year together", () => {
    expect(wrapText("位置按各校区登记的经纬度", 60, 10)).toEqual(["位置按各校区", "登记的经纬度"]);
    expect(wrapText("新华区2027学年方案", 50, 10)).toEqual(["新华区", "2027学年", "方案"]);
  });

  it("breaks English between words and loses none", () => {
    const text = "Placed by the recorded coordinates of each campus";
    const lines = wrapText(text, 120, 10);
    expect(lines.join(" ")).toBe(text);
    expect(lines.every((line) => textWidth(line, 10) <= 120)).toBe(true);
  });

  it("leaves a short one as it is", () => {
    expect(wrapText("演示数据", 200, 10)).toEqual(["演示数据"]);
  });
});
