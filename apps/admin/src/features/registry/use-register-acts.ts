/** What an official enters in the register, each followed by a fresh look at it. */
import type { AnyRefusal } from "@qitong/domain";
import { useAnnouncing, useTexts } from "@qitong/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { refusalsIn } from "../../connection/failures";
import { legalEntity } from "../../connection/services";
import { sessionQuery } from "../../connection/session";
import { entryTexts } from "./entry-texts";
import { isRegisterRefusal, type RegisterRefusal } from "./register-refusal-texts";

export interface RegisterAct<Input> {
  readonly save: (input: Input) => Promise<unknown>;
  readonly busy: boolean;
  readonly refused: readonly RegisterRefusal[];
  /** A form that is opened anew begins without the refusals of the last one. */
  readonly forget: () => void;
}

interface Mutation<Input> {
  readonly mutateAsync: (input: Input) => Promise<unknown>;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly reset: () => void;
}

const ofRegister = (refusals: readonly AnyRefusal[]): RegisterRefusal[] => refusals.filter(isRegisterRefusal);

function asAct<Input>({ mutateAsync, isPending, error, reset }: Mutation<Input>): RegisterAct<Input> {
  return { save: mutateAsync, busy: isPending, refused: ofRegister(refusalsIn(error)), forget: reset };
}

export function useRegisterActs() {
  const words = useTexts(entryTexts);
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  const options = {
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: legalEntity.pathKey() });
      // The scope's own name may be another one now.
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
      toast("success", words.saved);
    },
    onError: (error: unknown) => {
      if (ofRegister(refusalsIn(error)).length === 0) toast("error", words.failed);
    },
  };
  const { registry } = legalEntity;
  return {
    nameEntity: asAct(useMutation(registry.nameEntity.mutationOptions(options))),
    nameCampus: asAct(useMutation(registry.nameCampus.mutationOptions(options))),
    addressEntity: asAct(useMutation(registry.addressEntity.mutationOptions(options))),
    addressCampus: asAct(useMutation(registry.addressCampus.mutationOptions(options))),
    giveCreditCode: asAct(useMutation(registry.giveCreditCode.mutationOptions(options))),
    giveSchoolCode: asAct(useMutation(registry.giveSchoolCode.mutationOptions(options))),
    recordCertificate: asAct(useMutation(registry.recordCertificate.mutationOptions(options))),
    appointRepresentative: asAct(useMutation(registry.appointRepresentative.mutationOptions(options))),
  };
}
export type RegisterActs = ReturnType<typeof useRegisterActs>;
