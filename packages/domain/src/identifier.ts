/** Identifiers are 26-character ULIDs, branded so that a campus is never passed where a person is meant. */
import { z } from "zod";
import { identifierForm } from "./identifier-form";

export type Id<Name extends string> = string & { readonly __id: Name };

export type ProvinceId = Id<"province">;
export type DistrictId = Id<"district">;
export type EntityId = Id<"entity">;
export type CampusId = Id<"campus">;
export type ClassId = Id<"class">;
export type SchoolGroupId = Id<"school-group">;
export type PersonId = Id<"person">;
export type AccountId = Id<"account">;
export type PostId = Id<"post">;
export type DepartmentId = Id<"department">;
export type PositionId = Id<"position">;
export type DeputyshipId = Id<"deputyship">;
export type DelegationId = Id<"delegation">;
export type MergerCaseId = Id<"merger-case">;
export type HandoverItemId = Id<"handover-item">;
export type TransferPlanId = Id<"transfer-plan">;
export type AlternativeId = Id<"alternative">;
export type RotationId = Id<"rotation">;
export type MentoringId = Id<"mentoring">;
export type HandoverNoteId = Id<"handover-note">;
export type CorrectionId = Id<"correction">;
export type FileId = Id<"file">;
export type JobId = Id<"job">;
export type ImportId = Id<"import">;
export type PolicyId = Id<"policy">;
export type PolicyDraftId = Id<"policy-draft">;
export type PolicyExceptionId = Id<"policy-exception">;
export type NoticeId = Id<"notice">;
export type ApprovalId = Id<"approval">;
export type ApprovalFlowId = Id<"approval-flow">;
export type FlowVersionId = Id<"approval-flow-version">;
export type RequestId = Id<"request">;
export type PhotoId = Id<"photo">;
export type ApplicationId = Id<"service-application">;
export type ApplicationFileId = Id<"service-application-file">;
export type SwapId = Id<"swap">;
export type PartTimeId = Id<"part-time">;
export type TopicId = Id<"topic">;
export type VoteId = Id<"vote">;
export type ForecastScenarioId = Id<"forecast-scenario">;
export type CurriculumPlanId = Id<"curriculum-plan">;
export type RoomId = Id<"room">;
export type LessonId = Id<"lesson">;

const identifier = <T extends string>() =>
  z
    .string()
    .regex(identifierForm, { error: "identifier" })
    .transform((text) => text as T);

export const ProvinceId = identifier<ProvinceId>();
export const DistrictId = identifier<DistrictId>();
export const EntityId = identifier<EntityId>();
export const CampusId = identifier<CampusId>();
export const ClassId = identifier<ClassId>();
export const SchoolGroupId = identifier<SchoolGroupId>();
export const PersonId = identifier<PersonId>();
export const AccountId = identifier<AccountId>();
export const PostId = identifier<PostId>();
export const DepartmentId = identifier<DepartmentId>();
export const PositionId = identifier<PositionId>();
export const DeputyshipId = identifier<DeputyshipId>();
export const DelegationId = identifier<DelegationId>();
export const MergerCaseId = identifier<MergerCaseId>();
export const HandoverItemId = identifier<HandoverItemId>();
export const TransferPlanId = identifier<TransferPlanId>();
export const AlternativeId = identifier<AlternativeId>();
export const RotationId = identifier<RotationId>();
export const MentoringId = identifier<MentoringId>();
export const HandoverNoteId = identifier<HandoverNoteId>();
export const CorrectionId = identifier<CorrectionId>();
export const FileId = identifier<FileId>();
export const JobId = identifier<JobId>();
export const ImportId = identifier<ImportId>();
export const PolicyId = identifier<PolicyId>();
export const PolicyDraftId = identifier<PolicyDraftId>();
export const PolicyExceptionId = identifier<PolicyExceptionId>();
export const NoticeId = identifier<NoticeId>();
export const ApprovalId = identifier<ApprovalId>();
export const ApprovalFlowId = identifier<ApprovalFlowId>();
export const FlowVersionId = identifier<FlowVersionId>();
export const RequestId = identifier<RequestId>();
export const PhotoId = identifier<PhotoId>();
export const ApplicationId = identifier<ApplicationId>();
export const ApplicationFileId = identifier<ApplicationFileId>();
export const SwapId = identifier<SwapId>();
export const PartTimeId = identifier<PartTimeId>();
export const TopicId = identifier<TopicId>();
export const VoteId = identifier<VoteId>();
export const ForecastScenarioId = identifier<ForecastScenarioId>();
export const CurriculumPlanId = identifier<CurriculumPlanId>();
