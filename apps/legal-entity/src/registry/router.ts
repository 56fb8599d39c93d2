import { z } from "zod";
import {
  CampusAddressing, CampusNaming, CertificateEntry, CreditCodeEntry, EntityAddressing, EntityNaming, RepresentativeEntry, SchoolCodeEntry,
} from "@qitong/domain/legal-entity";
import { EntityId } from "@qitong/domain";
import { asOf, atCampus, atScope, command, dayOf, findEntityChain, OfCampus, OfScope, query, router, type At } from "@qitong/service";
import { addressCampus, addressEntity } from "./addresses";
import { readCampus } from "./by-id";
import { giveCreditCode, giveSchoolCode } from "./codes";
import { readEntity } from "./entity";
import { readLineage } from "./lineage";
import { listRegistry } from "./list";
import { nameCampus, nameEntity } from "./names";
import { appointRepresentative, recordCertificate } from "./papers";
import { listSuccessors } from "./store";

const atEntity: At<{ entityId: EntityId }> = (db, { entityId }) => findEntityChain(db, entityId);

/** A school that was taken in is read by whom it went to. */
const atEntityOrSuccessor: At<{ entityId: EntityId }> = async (db, { entityId }) => {
  const chain = await findEntityChain(db, entityId);
  return chain && [...chain, ...(await listSuccessors(db, entityId)).map((id) => ({ kind: "entity", id }) as const)];
};

const manage = { permission: "registry.manage" } as const;
const ofEntity = { ...manage, at: atEntity } as const;
const ofCampus = { ...manage, at: atCampus } as const;

export const registryRouter = router({
  list: query({
    permission: "registry.read",
    input: OfScope.extend(asOf),
    at: atScope,
    answer: async (asking, input) => {
      const on = dayOf(input, asking.today);
      return { asOf: on, today: asking.today, entities: await listRegistry(asking, input.scope, on) };
    },
  }),
  byId: query({
    permission: "registry.read",
    input: OfCampus.extend(asOf),
    at: atCampus,
    answer: (asking, input) => readCampus(asking, input.campusId, dayOf(input, asking.today)),
  }),
  entity: query({
    permission: "registry.read",
    input: z.object({ entityId: EntityId, ...asOf }),
    at: atEntityOrSuccessor,
    answer: (asking, input) => readEntity(asking, input.entityId, dayOf(input, asking.today)),
  }),
  lineage: query({
    permission: "registry.read",
    input: OfScope,
    at: atScope,
    answer: (asking, { scope }) => readLineage(asking, scope),
  }),
  nameEntity: command({ ...ofEntity, input: EntityNaming, act: nameEntity }),
  nameCampus: command({ ...ofCampus, input: CampusNaming, act: nameCampus }),
  addressEntity: command({ ...ofEntity, input: EntityAddressing, act: addressEntity }),
  addressCampus: command({ ...ofCampus, input: CampusAddressing, act: addressCampus }),
  giveCreditCode: command({ ...ofEntity, input: CreditCodeEntry, act: giveCreditCode }),
  giveSchoolCode: command({ ...ofCampus, input: SchoolCodeEntry, act: giveSchoolCode }),
  recordCertificate: command({ ...ofEntity, input: CertificateEntry, act: recordCertificate }),
  appointRepresentative: command({ ...ofEntity, input: RepresentativeEntry, act: appointRepresentative }),
});
