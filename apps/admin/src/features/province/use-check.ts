import type { DistrictId, ProvinceId } from "@qitong/domain";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { staffing, staffingClient } from "../../connection/services";
import type { Recount } from "./province-types";

/** A request for each few districts, so that a province of many is no request of half a minute. */
const atOnce = 5;

export interface CheckProgress {
  readonly done: number;
  readonly all: number;
}

export function useCheck(provinceId: ProvinceId | undefined) {
  const queries = useQueryClient();
  const [progress, setProgress] = useState<CheckProgress>();
  const [recounts, setRecounts] = useState<readonly Recount[]>();
  /** @throws when a request failed; what was checked before it stays, and is shown. */
  const check = async (districtIds: readonly DistrictId[]): Promise<void> => {
    if (!provinceId) return;
    const found: Recount[] = [];
    setRecounts(undefined);
    setProgress({ done: 0, all: districtIds.length });
    try {
      for (let start = 0; start < districtIds.length; start += atOnce) {
        found.push(...(await staffingClient.province.check.mutate({ provinceId, districtIds: districtIds.slice(start, start + atOnce) })));
        setProgress({ done: found.length, all: districtIds.length });
      }
    } finally {
      setProgress(undefined);
      setRecounts(found);
      await queries.invalidateQueries({ queryKey: staffing.province.pathKey() });
    }
  };
  return { check, progress, recounts };
}
