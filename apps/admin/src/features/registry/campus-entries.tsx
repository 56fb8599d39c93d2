/** What an official may enter for a campus. */
import { findEntryDayRefusals, findSchoolCodeGivingRefusals, normaliseSchoolCode } from "@qitong/domain/legal-entity";
import { useTexts } from "@qitong/ui";
import { dayIn, EntryDialog } from "./entry-dialog";
import { entryTexts } from "./entry-texts";
import { AddressEntry, NameEntry, ofAct } from "./name-address-entry";
import type { CampusDetail } from "./registry-row";
import type { RegisterActs } from "./use-register-acts";

interface EntryProps {
  readonly campus: CampusDetail;
  readonly acts: RegisterActs;
}

const factsOf = ({ today, openedOn, closedOn }: CampusDetail) => ({ today, existsFrom: openedOn, endedOn: closedOn });

export function NameCampusEntry({ campus, acts: { nameCampus } }: EntryProps) {
  const { names, entity } = campus;
  const isNamesake = entity !== null && entity.siblings.length === 0 && entity.name === campus.name;
  return (
    <NameEntry
      today={campus.today}
      facts={factsOf(campus)}
      entries={names}
      isNamesake={isNamesake}
      act={nameCampus}
      onSave={(values) => nameCampus.save({ campusId: campus.id, ...values })}
    />
  );
}

export function AddressCampusEntry({ campus, acts: { addressCampus } }: EntryProps) {
  return (
    <AddressEntry
      today={campus.today}
      facts={factsOf(campus)}
      entries={campus.addresses}
      act={addressCampus}
      onSave={(values) => addressCampus.save({ campusId: campus.id, ...values })}
    />
  );
}

export function SchoolCodeEntry({ campus, acts: { giveSchoolCode } }: EntryProps) {
  const words = useTexts(entryTexts);
  const { today, areaCode, schoolCodes, stage, entity } = campus;
  const own = { stage, schoolCode: schoolCodes.find(({ endsOn }) => endsOn === null)?.code ?? null };
  return (
    <EntryDialog
      title={words.giveSchoolCode}
      fields={[
        { key: "schoolCode", label: words.schoolCode, kind: "code", hint: words.schoolCodeHint },
        { key: "startsOn", label: words.startsOn, kind: "date" },
      ]}
      initial={{ schoolCode: "", startsOn: today }}
      // Who had the code before is the server's to know.
      find={({ schoolCode, startsOn }) => [
        ...findEntryDayRefusals(dayIn(startsOn, today), { ...factsOf(campus), entries: schoolCodes }),
        ...findSchoolCodeGivingRefusals(normaliseSchoolCode(schoolCode), { areaCode, holder: undefined, campus: own, siblings: entity?.siblings ?? [] }, "schoolCode"),
      ]}
      {...ofAct(giveSchoolCode)}
      onSave={(values) => giveSchoolCode.save({ campusId: campus.id, ...values })}
    />
  );
}
