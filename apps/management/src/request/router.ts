import { z } from "zod";
import { CampusId, plainText, PhotoId, RequestId } from "@qitong/domain";
import {
  AnswerInput, DispatchInput, MergeInput, NoteInput, ReasonedInput, ReassignInput, RequestCategory, SeenRequest,
} from "@qitong/domain/management";
import { atScope, command, findCampusChain, OfScope, OverPeriod, pageInput, query, router, type At } from "@qitong/service";
import { ExportLanguage } from "@qitong/service/workbook";
import { loadBoard } from "./board";
import { loadRequest } from "./by-id";
import { dispatchRequest, reassignRequest } from "./dispatch";
import { answerRequest, handBackRequest, noteRequest, startRequest } from "./handle";
import { exportRequestBoard, exportRequests } from "./export";
import { clockFilters, listRequests, listStates } from "./list";
import { revealContact } from "./reveal-contact";
import { listHandlers } from "./handler-store";
import { declineRequest, mergeRequest } from "./settle";
import { findRequest, getPhotoContent, getRequest } from "./store";

/** A request is where its campus is. */
const atRequest: At<{ requestId: RequestId }> = async (db, { requestId }, today) => {
  const found = await findRequest(db, requestId);
  return found && findCampusChain(db, found.campusId, today);
};

const OfRequest = z.object({ requestId: RequestId });
const dispatching = { permission: "request.dispatch", at: atRequest } as const;
const handling = { permission: "request.handle", at: atRequest } as const;

const Language = ExportLanguage.default("zh");

/** What the desk is filtered by, on the screen and in its workbook alike. */
const Desk = OfScope.extend({
  state: z.enum(listStates).default("running"),
  clock: z.enum(clockFilters).optional(),
  category: RequestCategory.optional(),
  campusId: CampusId.optional(),
  search: z.string().max(60).optional(),
});

export const requestRouter = router({
  list: query({
    permission: "request.read",
    input: Desk.extend(pageInput({ usual: 100, most: 500 })),
    at: atScope,
    answer: (asking, { scope, ...filter }) => listRequests(asking, scope, filter),
  }),
  export: query({
    permission: "request.read",
    input: Desk.extend({ language: Language }),
    at: atScope,
    answer: (asking, { scope, language, ...filter }) => exportRequests(asking, scope, filter, language),
  }),
  byId: query({ permission: "request.read", input: OfRequest, at: atRequest, answer: (asking, { requestId }) => loadRequest(asking, requestId) }),
  photo: query({
    permission: "request.read",
    input: OfRequest.extend({ photoId: PhotoId }),
    at: atRequest,
    answer: async ({ db }, { requestId, photoId }) => ({
      mediaType: "image/jpeg", base64: (await getPhotoContent(db, requestId, photoId)).toString("base64"),
    }),
  }),
  handlers: query({
    permission: "request.dispatch",
    input: OfRequest,
    at: atRequest,
    answer: async ({ db, today }, { requestId }) => listHandlers(db, (await getRequest(db, requestId)).campusId, today),
  }),
  board: query({ permission: "request.read", input: OverPeriod, at: atScope, answer: loadBoard }),
  boardExport: query({
    permission: "request.read", input: OverPeriod.safeExtend({ language: Language }), at: atScope, answer: exportRequestBoard,
  }),
  dispatch: command({ ...dispatching, input: DispatchInput, act: dispatchRequest }),
  reassign: command({ ...dispatching, input: ReassignInput, act: reassignRequest }),
  decline: command({ ...dispatching, input: ReasonedInput, act: declineRequest }),
  merge: command({ ...dispatching, input: MergeInput, act: mergeRequest }),
  start: command({ ...handling, input: SeenRequest, act: startRequest }),
  handBack: command({ ...handling, input: ReasonedInput, act: handBackRequest }),
  answer: command({ ...handling, input: AnswerInput, act: answerRequest }),
  note: command({ ...handling, input: NoteInput, act: noteRequest }),
  revealContact: command({
    permission: "request.contact.reveal",
    input: OfRequest.extend({ reason: plainText(2, 200) }),
    at: atRequest,
    act: revealContact,
    isAnswerSecret: true,
  }),
});
