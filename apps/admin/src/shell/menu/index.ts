/**
 * The side menu. How a page is added:
 *
 * 1. `src/features/<noun>/<noun>-page.tsx` exports the page; it calls `useScope()` for the scope in the address.
 * 2. `src/routes/_signed-in/$scope/<path>.tsx` is thin and holds nothing else:
 *      export const Route = createFileRoute("/_signed-in/$scope/staff")({ component: StaffPage });
 *    A list with details beside it is `staff.index.tsx` and `staff.$personId.tsx`.
 * 3. An entry in the file of its group: the path, its words, an icon, and the permission without which it is left out.
 *
 * `tsr generate` (npm run routes) writes the route tree; a path here that is no route fails the typecheck.
 */
import { curriculumMenu } from "./curriculum";
import { deskMenu } from "./desk";
import { familiesMenu } from "./families";
import { legalEntityMenu } from "./legal-entity";
import { managementMenu } from "./management";
import type { MenuEntry } from "./menu-entry";
import { provinceMenu } from "./province";
import { staffingMenu } from "./staffing";
import { systemMenu } from "./system";

export { menuGroups, type MenuEntry, type MenuGroup } from "./menu-entry";

/** In the order of a day: on a phone the first that are not rare have a place under the thumb. */
export const menu: readonly MenuEntry[] = [...deskMenu, ...provinceMenu, ...staffingMenu, ...curriculumMenu, ...managementMenu, ...familiesMenu, ...legalEntityMenu, ...systemMenu];
