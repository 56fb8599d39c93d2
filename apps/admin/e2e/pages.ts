/**
 * The pages of the product by the demo login that lives on them.
 * A test holds this list to the route files: a page that nobody looks at fails it.
 */
export interface PageOfRole {
  /** The route file, without its folder and ending. */
  readonly route: string;
  /** A page of one thing is reached from its list, by its first link; what lies deeper, by one link after another. */
  readonly through?: string | readonly string[];
}

const firstOfTable = "main table tbody a[href]";
const ledgerOfCase = "main a[href$='/handover']";

export const pagesOf: Readonly<Record<string, readonly PageOfRole[]>> = {
  officer: [
    { route: "index" },
    { route: "balance" },
    { route: "schools.index" },
    { route: "schools.$campusId", through: firstOfTable },
    { route: "mergers.index" },
    { route: "mergers.$caseId", through: firstOfTable },
    { route: "mergers.$caseId_.handover.index", through: [firstOfTable, ledgerOfCase] },
    { route: "mergers.$caseId_.handover.import", through: [firstOfTable, ledgerOfCase, "main a[href$='/handover/import']"] },
    { route: "staff.index" },
    { route: "staff.$personId", through: firstOfTable },
    { route: "transfer-plans.index" },
    { route: "transfer-plans.$planId", through: firstOfTable },
    { route: "imports.index" },
    { route: "imports.new" },
    { route: "settings" },
  ],
  leader: [{ route: "index" }, { route: "transfer-plans.index" }],
  admin: [{ route: "accounts" }, { route: "audit" }, { route: "settings" }],
  principal: [{ route: "index" }, { route: "organisation" }, { route: "staff.index" }, { route: "balance" }, { route: "transfer-plans.index" }],
  teacher: [{ route: "me" }],
  "star-officer": [{ route: "imports.$kind.$importId", through: firstOfTable }],
};

/** `/$scope/staff` of `staff.index` and `staff.$personId`: where a person starts for a page. */
export function startOf({ route }: PageOfRole): string {
  if (route === "me") return "/me";
  const words = route.split(".");
  const ofOne = words.findIndex((word) => word.startsWith("$"));
  return ["/$scope", ...(ofOne < 0 ? words : words.slice(0, ofOne)).filter((word) => word !== "index")].join("/");
}
