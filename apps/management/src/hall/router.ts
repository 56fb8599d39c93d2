import { z } from "zod";
import { ApplicationFileId, ApprovalId, plainText } from "@qitong/domain";
import { ItemSettingInput } from "@qitong/domain/management/hall";
import { atDistrict, atPerson, atScope, command, OfDistrict, OfPerson, OfScope, OverPeriod, query, router } from "@qitong/service";
import { atApproval, decideProcedure } from "@qitong/service/approval";
import { listApplications, listStates, loadBoard } from "./board";
import { readCatalogue, readHistory, readItem, readSettings } from "./catalogue";
import { exportBoard } from "./export";
import { readPhoto, revealPhone } from "./outside";
import { setItem } from "./set-item";
import { applicationSubject } from "./subject";

const ItemKey = z.string().min(1).max(40);
const OfApproval = z.object({ approvalId: ApprovalId });

const atApplication = atApproval("service-application");

/** 办事大厅 from inside; parents come by the public door (../application). */
export const hallRouter = router({
  catalogue: query({ permission: "approval.own", input: OfPerson, at: atPerson, answer: readCatalogue }),
  item: query({ permission: "approval.own", input: OfPerson.extend({ itemKey: ItemKey }), at: atPerson, answer: readItem }),
  photo: query({ permission: "approval.own", input: OfApproval.extend({ photoId: ApplicationFileId }), at: atApplication, answer: readPhoto }),
  revealPhone: command({
    permission: "approval.own", input: OfApproval.extend({ reason: plainText(2, 200) }), at: atApplication, act: revealPhone, isAnswerSecret: true,
  }),
  decide: decideProcedure(applicationSubject),

  list: query({ permission: "hall.read", input: OfScope.extend({ state: z.enum(listStates).default("open") }), at: atScope, answer: listApplications }),
  board: query({ permission: "hall.read", input: OverPeriod, at: atScope, answer: loadBoard }),
  export: query({ permission: "hall.read", input: OverPeriod, at: atScope, answer: exportBoard }),

  settings: query({ permission: "hall.manage", input: OfDistrict, at: atDistrict, answer: readSettings }),
  history: query({ permission: "hall.manage", input: OfDistrict.extend({ itemKey: ItemKey }), at: atDistrict, answer: readHistory }),
  set: command({ permission: "hall.manage", input: ItemSettingInput, at: atDistrict, act: setItem }),
});
