/** The services, typed from their routers. Prefixes keep equal procedure paths apart in the query cache. */
import type { Router as CurriculumRouter } from "@qitong/curriculum";
import type { Router as LegalEntityRouter } from "@qitong/legal-entity";
import type { Router as ManagementRouter } from "@qitong/management";
import type { Router as StaffingRouter } from "@qitong/staffing";
import { createTRPCClient } from "@trpc/client";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { serviceLinks } from "./links";
import { queryClient, sessionEnded } from "./query-client";

/** Bare clients, for questions that carry a file: an answer is kept under a key of its own, not under the file. */
export const legalEntityClient = createTRPCClient<LegalEntityRouter>({ links: serviceLinks({ url: "/trpc/legal-entity", sessionEnded }) });
const curriculumClient = createTRPCClient<CurriculumRouter>({ links: serviceLinks({ url: "/trpc/curriculum", sessionEnded }) });
const managementClient = createTRPCClient<ManagementRouter>({ links: serviceLinks({ url: "/trpc/management", sessionEnded }) });
export const staffingClient = createTRPCClient<StaffingRouter>({ links: serviceLinks({ url: "/trpc/staffing", sessionEnded }) });

export const curriculum = createTRPCOptionsProxy<CurriculumRouter, { keyPrefix: true }>({
  client: curriculumClient,
  queryClient,
  keyPrefix: "curriculum",
});
export const legalEntity = createTRPCOptionsProxy<LegalEntityRouter, { keyPrefix: true }>({
  client: legalEntityClient,
  queryClient,
  keyPrefix: "legal-entity",
});
export const management = createTRPCOptionsProxy<ManagementRouter, { keyPrefix: true }>({
  client: managementClient,
  queryClient,
  keyPrefix: "management",
});
export const staffing = createTRPCOptionsProxy<StaffingRouter, { keyPrefix: true }>({
  client: staffingClient,
  queryClient,
  keyPrefix: "staffing",
});
