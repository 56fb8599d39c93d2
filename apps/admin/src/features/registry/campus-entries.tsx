/** What an official may enter for a campus. */
import { findAddressRefusals, findEntryDayRefusals, findNameRefusals, findSchoolCodeGivingRefusals, normaliseSchoolCode } from "@qitong/domain/legal-entity";
import { useTexts } from "@qitong/ui";
import { dayIn, EntryDialog } from "./entry-dialog";
import { entryTexts } from "./entry-texts";
import { registerRefusalTexts } from "./register-refusal-texts";
import type { CampusDetail } from "./registry-row";
import type { RegisterActs } from "./use-register-acts";

interface EntryProps {
  readonly campus: CampusDetail;
  readonly acts: RegisterActs;
}

const factsOf = ({ today, openedOn, closedOn }: CampusDetail) => ({ today, existsFrom: openedOn, endedOn: closedOn });

export function NameCampusEntry({ campus, acts: { nameCampus } }: EntryProps) {
  const words = useTexts(entryTexts);
  const { today, names, entity } = campus;
  const isNamesake = entity !== null && entity.siblings.length === 0 && entity.name === campus.name;
  return (
    <EntryDialog
      title={words.rename}
      about={`${words.renameAbout}${isNamesake ? words.namesakeAbout : ""}`}
      fields={[
        { key: "name", label: words.name, kind: "text" },
        { key: "startsOn", label: words.startsOn, kind: "date", hint: words.startsOnHint },
      ]}
      initial={{ name: "", startsOn: today }}
      find={({ name, startsOn }) => findNameRefusals({ name: name.trim(), startsOn: dayIn(startsOn, today) }, { ...factsOf(campus), entries: names, namesOfOthers: [] })}
      texts={registerRefusalTexts}
      refused={nameCampus.refused}
      busy={nameCampus.busy}
      onOpen={nameCampus.forget}
      onSave={(values) => nameCampus.save({ campusId: campus.id, ...values })}
    />
  );
}

export function AddressCampusEntry({ campus, acts: { addressCampus } }: EntryProps) {
  const words = useTexts(entryTexts);
  const { today, addresses } = campus;
  return (
    <EntryDialog
      title={words.move}
      fields={[
        { key: "address", label: words.address, kind: "text" },
        { key: "startsOn", label: words.startsOn, kind: "date", hint: words.startsOnHint },
      ]}
      initial={{ address: "", startsOn: today }}
      find={({ address, startsOn }) => findAddressRefusals({ address: address.trim(), startsOn: dayIn(startsOn, today) }, { ...factsOf(campus), entries: addresses })}
      texts={registerRefusalTexts}
      refused={addressCampus.refused}
      busy={addressCampus.busy}
      onOpen={addressCampus.forget}
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
      texts={registerRefusalTexts}
      refused={giveSchoolCode.refused}
      busy={giveSchoolCode.busy}
      onOpen={giveSchoolCode.forget}
      onSave={(values) => giveSchoolCode.save({ campusId: campus.id, ...values })}
    />
  );
}
