import { describe, expect, it } from "vitest";
import { maskIdentityNumber, maskPhone } from "./masking";

describe("what is left to see of a person's numbers", () => {
  it("hides area and day of birth in an identity number", () => {
    expect(maskIdentityNumber("13010519850312002X")).toBe("**************002X");
  });

  it("leaves the first three and last four of a mobile number, and two of a short one", () => {
    expect(maskPhone("13800001234")).toBe("138****1234");
    expect(maskPhone("8631234")).toBe("*****34");
  });

  it("says nothing where nothing is known", () => {
    expect([maskIdentityNumber(null), maskPhone(null)]).toEqual([null, null]);
  });
});
