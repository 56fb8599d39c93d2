/**
 * Each service has an account of its own: it may read every table, and write only its own.
 * The audit is append-only for all of them, so no fault in a service can rewrite what happened.
 */
import { createHmac } from "node:crypto";
import type { Connection } from "mysql2/promise";

type Privilege = "INSERT" | "UPDATE" | "DELETE";
const write: readonly Privilege[] = ["INSERT", "UPDATE", "DELETE"];
const change: readonly Privilege[] = ["INSERT", "UPDATE"];
const append: readonly Privilege[] = ["INSERT"];

export const serviceNames = ["gateway", "legal-entity", "management", "staffing"] as const;
export type ServiceName = (typeof serviceNames)[number];

/** Tables of packages/service, which every service writes. Keys and mappings age out; events and files never. */
const everyService = {
  audit_event: append,
  idempotency_key: change,
  stored_file: append,
  import_run: append,
  import_row: append,
  import_mapping: change,
} as const;

export const grants: Record<ServiceName, Readonly<Record<string, readonly Privilege[]>>> = {
  gateway: {
    audit_event: append,
    account: change,
    session: write,
    sign_in_throttle: write,
    demo_clock: change,
    idempotency_key: ["DELETE"],
  },
  "legal-entity": {
    ...everyService,
    district: change,
    legal_entity: change,
    legal_entity_name: change,
    campus: change,
    campus_name: change,
    campus_school_code: change,
    campus_affiliation: change,
    school_zone: change,
    zone_membership: change,
    campus_figure: change,
    merger_case: change,
    merger_step: write,
    merger_document: write,
    entity_succession: append,
    handover_ledger: change,
    handover_item: change,
    handover_entry: append,
  },
  management: {
    ...everyService,
    post: change,
    district_setting: change,
    department: change,
    department_detail: write,
    position: change,
    position_number: write,
    deputyship: change,
    delegation: change,
    // An administrator creates and disables an account and ends its sessions.
    account: change,
    session: ["UPDATE"],
  },
  staffing: {
    ...everyService,
    person: change,
    employment: change,
    qualification: change,
    assignment: change,
    duty: change,
    exemption: change,
    transfer_plan: change,
    plan_alternative: write,
    transfer_move: write,
    transfer_answer: write,
    transfer_claim: write,
    suggestion_run: change,
  },
};

/** The account's name: it carries the database's, so that two databases on one server share no account. */
export function serviceAccount(databaseName: string, service: ServiceName): string {
  return `${databaseName}_${service}`.replaceAll("-", "_").slice(0, 80);
}

/** A service's password follows from the installation's secret, so it is written down nowhere. */
export function servicePassword(secret: string, account: string): string {
  return createHmac("sha256", secret).update(`database account ${account}`).digest("base64url");
}

/** Address for a service, from the administrator's address of the same database. */
export function serviceUrl(rootUrl: string, service: ServiceName, secret: string): string {
  const url = new URL(rootUrl);
  const account = serviceAccount(url.pathname.slice(1), service);
  url.username = account;
  url.password = servicePassword(secret, account);
  return url.href;
}

/** Creates the accounts and makes their privileges exactly those above; safe to repeat. */
export async function applyGrants(connection: Connection, databaseName: string, secret: string): Promise<void> {
  for (const service of serviceNames) {
    const account = serviceAccount(databaseName, service);
    const user = `${connection.escape(account)}@'%'`;
    const password = connection.escape(servicePassword(secret, account));
    const database = connection.escapeId(databaseName);
    await connection.query(`CREATE USER IF NOT EXISTS ${user} IDENTIFIED BY ${password}`);
    await connection.query(`ALTER USER ${user} IDENTIFIED BY ${password}`);
    await connection.query(`REVOKE ALL PRIVILEGES, GRANT OPTION FROM ${user}`);
    await connection.query(`GRANT SELECT ON ${database}.* TO ${user}`);
    for (const [table, privileges] of Object.entries(grants[service])) {
      await connection.query(`GRANT ${privileges.join(", ")} ON ${database}.${connection.escapeId(table)} TO ${user}`);
    }
  }
}
