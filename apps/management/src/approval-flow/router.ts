import { z } from "zod";
import { FlowVersionId } from "@qitong/domain";
import { Flow, FlowHead } from "@qitong/domain/management/approval";
import { atDistrict, command, OfDistrict, query, router } from "@qitong/service";
import { checkFlow, createFlow, discardDraft, draftFlow, retireFlow, saveFlow, setFlowLive } from "./design";
import { listFlows, readVersion } from "./read";
import { atVersion } from "./store";

const OfVersion = z.object({ versionId: FlowVersionId });
const Seen = OfVersion.extend({ revision: z.int().min(1) });

export const approvalFlowRouter = router({
  list: query({ permission: "approval.design", input: OfDistrict, at: atDistrict, answer: listFlows }),
  byId: query({ permission: "approval.design", input: OfVersion, at: atVersion, answer: readVersion }),

  create: command({ permission: "approval.design", input: OfDistrict.extend({ head: FlowHead }), at: atDistrict, act: createFlow }),
  draft: command({ permission: "approval.design", input: OfDistrict.extend({ key: z.string().min(1).max(40) }), at: atDistrict, act: draftFlow }),
  save: command({ permission: "approval.design", input: Seen.extend({ head: FlowHead, flow: Flow }), at: atVersion, act: saveFlow }),
  check: command({ permission: "approval.design", input: Seen, at: atVersion, act: checkFlow }),
  setLive: command({ permission: "approval.design", input: Seen, at: atVersion, act: setFlowLive }),
  retire: command({ permission: "approval.design", input: Seen, at: atVersion, act: retireFlow }),
  discard: command({ permission: "approval.design", input: Seen, at: atVersion, act: discardDraft }),
});
