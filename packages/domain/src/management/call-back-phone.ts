/** The number that someone outside of the school leaves to be called back. */
import { z } from "zod";

/**
 * Looser than phone-number.ts on purpose: a parent may have a number of another country, or leave one of the town without its
 * area code, and both were taken before. Nobody is dialled by it in an emergency; who handles the matter reads it.
 */
export const CallBackPhone = z
  .string()
  .max(40)
  .transform((text) => text.replaceAll(/[\s()（）-]/g, ""))
  .pipe(z.string().regex(/^\+?\d{7,15}$/, { error: "phone" }));
