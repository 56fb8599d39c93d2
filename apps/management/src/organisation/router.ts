import { z } from "zod";
import { DepartmentId, EntityId, type PositionId, type PostId } from "@qitong/domain";
import {
  DepartmentAppointment, DepartmentChange, DepartmentClosing, DepartmentMerge, DepartmentMergeAct, DepartmentOpening, PositionOpening, PositionPlan, PostEnd,
} from "@qitong/domain/management";
import { absent, asOf, atScope, command, dayOf, findEntityChain, query, router, SearchWords, type At } from "@qitong/service";
import { findPost } from "../post/store";
import { OrganisationScope, readDepartment, readOrganisation } from "./by-scope";
import { findColleagues } from "../colleague/find";
import { changeDepartment, closeDepartment, openDepartment } from "./department-acts";
import { findDepartmentChain, findOrganisation } from "../department/store";
import { mergeDepartments, previewMerge } from "./merge";
import { appointToPosition, endDepartmentPost, openPosition, planPosition } from "./position-acts";
import { findPositionDepartment } from "./position-store";

const atEntity: At<{ entityId: EntityId }> = (db, { entityId }) => findEntityChain(db, entityId);
const atDepartment: At<{ departmentId: DepartmentId }> = (db, { departmentId }, today) => findDepartmentChain(db, departmentId, today);
const atTarget: At<{ intoId: DepartmentId }> = (db, { intoId }, today) => findDepartmentChain(db, intoId, today);
const atPosition: At<{ positionId: PositionId }> = async (db, { positionId }, today) => {
  const departmentId = await findPositionDepartment(db, positionId);
  return departmentId && findDepartmentChain(db, departmentId, today);
};
/** Of a department; what the district gives at a school or a campus is not ended here. */
const atDepartmentPost: At<{ postId: PostId }> = async (db, { postId }, today) => {
  const found = await findPost(db, postId);
  return found?.placeKind === "department" ? findDepartmentChain(db, found.placeId as DepartmentId, today) : undefined;
};

export const organisationRouter = router({
  byScope: query({
    permission: "organisation.read",
    input: z.object({ scope: OrganisationScope, ...asOf }),
    at: atScope,
    answer: (asking, input) => readOrganisation(asking, input.scope, dayOf(input, asking.today)),
  }),
  department: query({
    permission: "organisation.read",
    input: z.object({ departmentId: DepartmentId }),
    at: atDepartment,
    answer: async (asking, { departmentId }) => {
      const [place] = (await findDepartmentChain(asking.db, departmentId, asking.today)) ?? [];
      const organisation = place?.kind === "entity" ? await findOrganisation(asking.db, place.id, asking.today) : undefined;
      const department = organisation?.departments.find(({ id }) => id === departmentId);
      if (!organisation || !department) throw absent();
      return readDepartment(asking, organisation, department);
    },
  }),
  candidates: query({
    permission: "organisation.manage",
    input: z.object({ entityId: EntityId, search: SearchWords }),
    at: atEntity,
    answer: ({ db, today }, { entityId, search }) => findColleagues(db, { kind: "entity", id: entityId }, search, today),
  }),
  previewMerge: query({ permission: "organisation.manage", input: DepartmentMerge, at: atTarget, answer: previewMerge }),
  openDepartment: command({ permission: "organisation.manage", input: DepartmentOpening, at: atEntity, act: openDepartment }),
  changeDepartment: command({ permission: "organisation.manage", input: DepartmentChange, at: atDepartment, act: changeDepartment }),
  closeDepartment: command({ permission: "organisation.manage", input: DepartmentClosing, at: atDepartment, act: closeDepartment }),
  mergeDepartments: command({ permission: "organisation.manage", input: DepartmentMergeAct, at: atTarget, act: mergeDepartments }),
  openPosition: command({ permission: "organisation.manage", input: PositionOpening, at: atDepartment, act: openPosition }),
  planPosition: command({ permission: "organisation.manage", input: PositionPlan, at: atPosition, act: planPosition }),
  appoint: command({ permission: "organisation.manage", input: DepartmentAppointment, at: atPosition, act: appointToPosition }),
  endPost: command({ permission: "organisation.manage", input: PostEnd, at: atDepartmentPost, act: endDepartmentPost }),
});
