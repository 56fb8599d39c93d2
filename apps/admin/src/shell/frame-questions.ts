/** What the frame of every page asks: how much waits to be decided and to be read. */
import { management } from "../connection/services";
import type { Session } from "../connection/session";

/** Questions by name, for `useQuery` and for `askEarly`. */
export const frameQuestions = ({ account: { personId } }: Session) => ({
  inbox: management.approval.counts.queryOptions({ personId }),
  notices: management.notice.unread.queryOptions({ personId }),
  policies: management.policy.own.queryOptions({ personId }),
});
