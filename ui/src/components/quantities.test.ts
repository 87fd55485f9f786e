import { expect, it } from "vitest";
import {
  formatBytes,
  formatCount,
  formatDecimal,
  formatMark,
  formatMarkText,
  formatMinutes,
  formatPercent,
  signed,
} from "./quantities";

it("writes what the core counts in the reader's units", () => {
  expect(formatMinutes(2160)).toBe("36 h");
  expect(formatMinutes(90)).toBe("1.5 h");
  expect(formatMark(8400)).toBe("84.00");
  expect(formatMarkText("81.5")).toBe("81.50");
  expect(formatMarkText("80.37")).toBe("80.37");
  expect(formatPercent(32)).toBe("32\u00a0%");
  expect(formatCount(10_000)).toBe("10,000");
});

it("decimal text keeps the places that the core gave it", () => {
  expect(formatDecimal("0.0188")).toBe("0.0188");
  expect(formatDecimal("-5.0")).toBe("−5.0");
  expect(formatDecimal("1.00")).toBe("1.00");
});

it("sizes and differences read as people write them", () => {
  expect(formatBytes(43)).toBe("43 bytes");
  expect(formatBytes(4_812_345)).toBe("4.8 MB");
  expect([signed(28), signed(0), signed(-3)]).toEqual(["+28", "0", "−3"]);
});
