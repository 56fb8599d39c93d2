/**
 * Which acts may change a standing. Every act names its district in the audit, in the transaction of what it writes; so what
 * is listed here by its first words is marked there and cannot be forgotten by whoever writes the next act.
 */
const changing = ["legal-entity.", "staffing.", "management.setting."] as const;
/** What reads or recounts a standing does not change it. */
const keeping = "staffing.province.";

export function mayChangeStanding(act: string): boolean {
  return !act.startsWith(keeping) && changing.some((first) => act.startsWith(first));
}
