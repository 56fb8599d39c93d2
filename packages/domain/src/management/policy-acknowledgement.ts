/** 阅知: saying that one knows a version. */
export interface AcknowledgementFacts {
  /** Whether it is the newest version at a campus of the person. */
  readonly isNewest: boolean;
  /** Whether the version asks it of people like this one. */
  readonly isAsked: boolean;
}

export type AcknowledgementRefusal = { readonly kind: "version-outdated" } | { readonly kind: "acknowledgement-not-asked" };

export function findAcknowledgementRefusals({ isNewest, isAsked }: AcknowledgementFacts): AcknowledgementRefusal[] {
  if (!isNewest) return [{ kind: "version-outdated" }];
  return isAsked ? [] : [{ kind: "acknowledgement-not-asked" }];
}

interface Asked {
  readonly isAsked: boolean;
  /** When it was acknowledged; null while it was not. */
  readonly acknowledgedAt: Date | string | null;
}

/** Whether a policy still waits for somebody to say that they know it. */
export const waitsForAcknowledgement = ({ isAsked, acknowledgedAt }: Asked): boolean => isAsked && acknowledgedAt === null;
