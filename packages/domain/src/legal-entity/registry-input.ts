/** What an official may send to the register. */
import { z } from "zod";
import { CivilDate } from "../civil-date";
import { CampusId, DistrictId, EntityId, SchoolGroupId } from "../identifier";
import { SchoolGroupKind, GroupRole } from "./school-group";
import { SchoolName } from "./school-name";

const text = (least: number, most: number) =>
  z
    .string()
    .transform((typed) => typed.normalize("NFKC").trim())
    .pipe(z.string().min(least, { error: "too-short" }).max(most, { error: "too-long" }));

const ofEntity = { entityId: EntityId };
const ofCampus = { campusId: CampusId };
const named = { name: SchoolName, startsOn: CivilDate };
const addressed = { address: text(2, 200), startsOn: CivilDate };

export const EntityNaming = z.object({ ...ofEntity, ...named });
export type EntityNaming = z.infer<typeof EntityNaming>;
export const CampusNaming = z.object({ ...ofCampus, ...named });
export type CampusNaming = z.infer<typeof CampusNaming>;
export const EntityAddressing = z.object({ ...ofEntity, ...addressed });
export type EntityAddressing = z.infer<typeof EntityAddressing>;
export const CampusAddressing = z.object({ ...ofCampus, ...addressed });
export type CampusAddressing = z.infer<typeof CampusAddressing>;

export const CreditCodeEntry = z.object({ ...ofEntity, creditCode: z.string().max(60) });
export type CreditCodeEntry = z.infer<typeof CreditCodeEntry>;
export const SchoolCodeEntry = z.object({ ...ofCampus, schoolCode: z.string().max(60), startsOn: CivilDate });
export type SchoolCodeEntry = z.infer<typeof SchoolCodeEntry>;

export const CertificateEntry = z.object({
  ...ofEntity,
  /** 证书号 */
  number: text(2, 60),
  issuedOn: CivilDate,
  validUntil: CivilDate,
  issuingBody: text(2, 100),
});
export type CertificateEntry = z.infer<typeof CertificateEntry>;

export const RepresentativeEntry = z.object({
  ...ofEntity,
  name: text(2, 60),
  startsOn: CivilDate,
  /** 任职文件 and 免职文件 of whom it relieves, by their numbers. */
  appointmentDocument: text(2, 60),
  removalDocument: text(2, 60).nullable(),
});
export type RepresentativeEntry = z.infer<typeof RepresentativeEntry>;

export const GroupOpening = z.object({
  districtId: DistrictId,
  kind: SchoolGroupKind,
  name: text(2, 100),
  leadCampusId: CampusId,
  startsOn: CivilDate,
  /** The document that it rests on, by its number; null where there is none at hand. */
  basis: text(2, 60).nullable(),
});
export type GroupOpening = z.infer<typeof GroupOpening>;

const ofGroup = { groupId: SchoolGroupId };
export const GroupJoining = z.object({ ...ofGroup, ...ofCampus, role: GroupRole, startsOn: CivilDate });
export type GroupJoining = z.infer<typeof GroupJoining>;
/** A membership is named by its first day: a school may leave and come back. */
export const GroupLeaving = z.object({ ...ofGroup, ...ofCampus, startsOn: CivilDate, endsOn: CivilDate });
export type GroupLeaving = z.infer<typeof GroupLeaving>;
export const GroupEnding = z.object({ ...ofGroup, endsOn: CivilDate });
export type GroupEnding = z.infer<typeof GroupEnding>;
