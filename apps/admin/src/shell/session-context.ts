import { createContext, useContext } from "react";
import type { Permission } from "@qitong/domain";
import type { Session } from "../connection/session";
import { permissionsInScope, ScopeContext } from "./scope";

export const SessionContext = createContext<Session | undefined>(undefined);

/** Who is signed in. For everything behind sign-in. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession outside the signed-in pages");
  return session;
}

/** What the signed-in person may do in the scope of the page. */
export function usePermissions(): readonly Permission[] {
  return permissionsInScope(useSession(), useContext(ScopeContext));
}

/** Whether the signed-in person may do this in the scope of the page; for leaving out what is not allowed. */
export function useMay(permission: Permission): boolean {
  return usePermissions().includes(permission);
}
