/** For the tests of what spans services (apps/gateway/test): pairs of schools on their way to one. */
export { buildMergerWorld, type MergerWorld, type Pair } from "./merger-case/case-world.test-data";
export { fillPair, type PairPeople } from "./merger-case/pair-people.test-data";
