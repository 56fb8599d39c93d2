import { scopeSegment } from "@qitong/domain";
import { useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";
import type { SessionScope } from "../connection/session";
import { menu } from "./menu";
import { pathAfterSwitch } from "./scope-switch";

/** Goes to another scope and keeps the page where it makes sense. */
export function useSwitchScope(): (scope: SessionScope, path: string) => void {
  const navigate = useNavigate();
  return useCallback(
    (scope, path) => {
      void navigate({ to: pathAfterSwitch(path, menu, scope.kind), params: { scope: scopeSegment(scope) } });
    },
    [navigate],
  );
}
