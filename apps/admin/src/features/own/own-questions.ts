import { management, staffing } from "../../connection/services";
import type { Session } from "../../connection/session";

/** What the page about oneself asks first. */
export const ownQuestions = ({ account: { personId } }: Session) => ({
  file: staffing.own.file.queryOptions({ personId }),
  notices: management.notice.own.queryOptions({ personId }),
});
