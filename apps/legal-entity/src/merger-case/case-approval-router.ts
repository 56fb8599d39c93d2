import { router } from "@qitong/service";
import { decideProcedure } from "@qitong/service/approval";
import { caseSubject } from "./case-approval";

/** The decision to put a case forward, from the inbox of whoever is asked. */
export const mergerApprovalRouter = router({ decide: decideProcedure(caseSubject) });
