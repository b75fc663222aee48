import { expect, test } from "vitest";
import { findPhones } from "../../server/src/danish/phones.ts";
import { unmarked, withMarks } from "./marks.ts";

test.each([
  "tlf. ⟦46 90 18 22⟧ (stuen) eller mobil ⟦22334455⟧",
  "⟦+45 46 90 18 22⟧ og ⟦4690 1822⟧ og ⟦+46 70 123 45 67⟧",
  "CVR 12345678, sagsnr. 22334455, fil 20250401",
  "CPR 170311-1453, 2025-2026, kl. 22.30, 22 33 44",
  "termin 2026-05-17, født 26-08-2023 og 22-33-4455",
  "beløb 22334455,50 og 1.234.567 kr.",
])("%s", (marked) => {
  const text = unmarked(marked);
  expect(withMarks(text, findPhones(text))).toBe(marked);
});
