import type { PersonId } from "@qitong/domain";
import { DelegationSection } from "../delegation/delegation-section";
import { OwnNotes } from "../handover-note/own-notes";
import { OwnPairs } from "../mentoring/own-pairs";
import { PasswordSection } from "../password/password-section";
import { OwnPreference } from "../preference/own-preference";

/** What one may enter about oneself: forms with calendars and searches, below what one comes to read, so they come after it. */
export function OwnAffairs({ personId }: { readonly personId: PersonId }) {
  return (
    <>
      <OwnNotes personId={personId} />
      <OwnPairs personId={personId} />
      <OwnPreference />
      <DelegationSection />
      <PasswordSection />
    </>
  );
}
