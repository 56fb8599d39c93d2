/** What one may do in 统一管理, and what everyone has over the own person, and which role may. */
import type { Role } from "./role";

export const managementPermissions = [
  "own.read", // one's own assignment, history and what is open for oneself
  "own.manage", // hand on powers that one holds, and take them back; state where one would rotate to
  "organisation.read", // departments, posts in them, who serves where
  "organisation.manage", // open, change, close and merge departments, appoint to their posts, arrange deputies
  "account.read",
  "account.manage", // create, disable, revoke sessions, appoint to posts and end them
  "audit.read",
  "setting.read", // the district's figures, with their sources
  "setting.change",
  "policy.read", // what is in force at a place, with versions, exceptions and who has acknowledged
  "policy.manage", // draft, publish, roll back, allow exceptions, remind: of one's own school, or of the district
  "notice.read", // the board of notices that were sent: reached, read, confirmed
  "notice.send", // write, publish, withdraw, remind
  "emergency.read", // whom to call at each campus in an emergency, and what a campus lacks; a colleague's own mobile stays masked
  "emergency.manage", // keep the list of a campus, and see it in clear
  "approval.own", // start an approval, see those one takes part in, decide what is addressed to a post one holds
  "approval.design", // draw the flows of approvals, check them and set them live
  "request.read", // what parents and teachers ask for, never their contact data
  "request.dispatch", // give a request to a handler, join duplicates, decline what is not ours
  "request.handle", // be given a request, take it up and answer it
  "request.contact.reveal", // see an asker's name and phone where the asker allows it; each look is logged
  "request.code", // a campus's public code and its poster
  "hall.read", // the board of the hall: applications without who applied, and how promises are kept
  "hall.manage", // open or close an item of the hall, its promise, and what is added to its guide
  "council.read",
  "council.speak", // open topics, comment, propose, make a request of a topic
  "council.vote", // be called to vote, and follow an outcome as supervisor
  "council.run", // open votes, name the supervisor, end a topic
] as const;
export type ManagementPermission = (typeof managementPermissions)[number];

export const managementGrants: Readonly<Record<Role, readonly ManagementPermission[]>> = {
  "province-officer": ["own.read"],
  "district-officer": [
    "organisation.read", "setting.read", "setting.change", "own.read", "policy.read", "policy.manage", "notice.read", "notice.send",
    "emergency.read", "request.read", "request.dispatch", "request.handle", "request.contact.reveal", "request.code", "hall.read",
    "council.read",
  ],
  "district-leader": [
    "organisation.read", "setting.read", "own.read", "policy.read", "notice.read", "notice.send", "emergency.read", "request.read",
    "request.contact.reveal", "hall.read", "council.read",
  ],
  "district-administrator": [
    "organisation.read", "organisation.manage", "account.read", "account.manage", "audit.read", "setting.read", "setting.change",
    "approval.design", "hall.read", "hall.manage", "emergency.read", "own.read",
  ],
  "district-auditor": [
    "organisation.read", "audit.read", "setting.read", "own.read", "policy.read", "notice.read", "emergency.read", "request.read",
    "hall.read", "council.read",
  ],
  principal: [
    "organisation.read", "organisation.manage", "own.read", "policy.read", "policy.manage", "notice.read", "notice.send", "emergency.read",
    "emergency.manage", "request.read", "request.dispatch", "request.handle", "request.contact.reveal", "request.code", "hall.read",
    "council.read", "council.speak", "council.run",
  ],
  "campus-head": [
    "organisation.read", "own.read", "policy.read", "notice.read", "notice.send", "emergency.read", "emergency.manage", "request.read",
    "request.dispatch", "request.handle", "request.contact.reveal", "request.code", "hall.read", "council.read", "council.speak",
    "council.run",
  ],
  "department-head": ["organisation.read", "own.read"],
  "department-member": ["organisation.read", "own.read"],
  teacher: ["own.read"],
  "parent-representative": ["own.read", "council.read", "council.speak", "council.vote"],
};
