/** The pages of the product by the demo login that lives on them; `ready` shows when a page has its data. */
export interface PageOfRole {
  readonly path: string;
  readonly ready: string;
}

const ready = "main h1";

export const pagesOf: Readonly<Record<string, readonly PageOfRole[]>> = {
  officer: [
    { path: "/$scope", ready },
    { path: "/$scope/balance", ready },
    { path: "/$scope/schools", ready },
    { path: "/$scope/mergers", ready },
    { path: "/$scope/staff", ready },
    { path: "/$scope/transfer-plans", ready },
    { path: "/$scope/imports", ready },
    { path: "/$scope/imports/new", ready },
    { path: "/$scope/settings", ready },
  ],
  leader: [
    { path: "/$scope", ready },
    { path: "/$scope/transfer-plans", ready },
  ],
  admin: [
    { path: "/$scope/accounts", ready },
    { path: "/$scope/audit", ready },
    { path: "/$scope/settings", ready },
  ],
  principal: [
    { path: "/$scope", ready },
    { path: "/$scope/staff", ready },
    { path: "/$scope/balance", ready },
    { path: "/$scope/transfer-plans", ready },
  ],
  teacher: [{ path: "/me", ready }],
};
