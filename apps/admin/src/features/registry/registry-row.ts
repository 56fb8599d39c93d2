/** What the legal-entity service answers, by its router's own types. */
import type { Router } from "@qitong/legal-entity";
import type { inferRouterOutputs } from "@trpc/server";

type Answers = inferRouterOutputs<Router>["registry"];

export type RegistryEntity = Answers["list"]["entities"][number];
export type RegistryCampus = RegistryEntity["campuses"][number];
export type CampusDetail = Answers["byId"];
export type EntityDetail = Answers["entity"];

/** A campus with its legal entity of the day: a row of the list. */
export interface RegistryRow {
  readonly campus: RegistryCampus;
  readonly entity: RegistryEntity;
}

// The database sorts by code point; people look a school up by pinyin.
const collator = new Intl.Collator("zh-Hans-CN", { numeric: true });

/** One row a campus, in the order of the entities' names; the campuses of an entity stay together. */
export function rowsOf(entities: readonly RegistryEntity[]): RegistryRow[] {
  return entities
    .toSorted((a, b) => collator.compare(a.name ?? "", b.name ?? ""))
    .flatMap((entity) => entity.campuses.map((campus) => ({ campus, entity })));
}
