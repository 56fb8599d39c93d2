import { router } from "@qitong/service";
import { decideProcedure } from "@qitong/service/approval";
import { planSubject } from "./plan-approval";

/** The same decision as on the plan's page, from the inbox of whoever is asked. */
export const planApprovalRouter = router({ decide: decideProcedure(planSubject) });
