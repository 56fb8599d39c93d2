/**
 * Each service has an account of its own: it may read every table, and write only its own.
 * The audit is append-only for all of them, so no fault in a service can rewrite what happened.
 */
import { createHmac } from "node:crypto";
import type { Connection } from "mysql2/promise";

/** Where a service may change one column of a row and no other, the column is named. */
type Privilege = "INSERT" | "UPDATE" | "DELETE" | `UPDATE (${string})`;
const write: readonly Privilege[] = ["INSERT", "UPDATE", "DELETE"];
const change: readonly Privilege[] = ["INSERT", "UPDATE"];
const append: readonly Privilege[] = ["INSERT"];

/** `merger` is no service: the due act that spans three of them has an account of its own (decision 0008). */
export const serviceNames = ["gateway", "curriculum", "legal-entity", "management", "staffing", "merger"] as const;
export type ServiceName = (typeof serviceNames)[number];

/** For the account that lets a merger take effect: a row is ended and the next one opened, nothing else. */
const end: Privilege = "UPDATE (ends_on)";
const endAndOpen: readonly Privilege[] = ["INSERT", end];

/** Tables of packages/service, which every service writes. Keys and mappings age out; events and files never. */
const everyService = {
  audit_event: append,
  idempotency_key: change,
  stored_file: append,
  import_run: append,
  import_row: append,
  import_mapping: change,
  // Which districts have to be counted again; taken away by who counts.
  standing_change: append,
} as const;

/** Whoever has something approved starts it and carries it on in its own transactions; flows are designed by management. */
const approvals = {
  // The product's own flows are written down for a district by whoever uses one first.
  approval_flow: change,
  approval_flow_version: change,
  approval: change,
  approval_task: change,
  approval_task_office: change,
  approval_event: append,
  approval_file: append,
} as const;

export const grants: Record<ServiceName, Readonly<Record<string, readonly Privilege[]>>> = {
  gateway: {
    audit_event: append,
    account: change,
    session: write,
    sign_in_throttle: write,
    demo_clock: change,
    idempotency_key: ["DELETE"],
    public_throttle: ["DELETE"],
  },
  curriculum: {
    ...everyService,
    curriculum_plan: change,
    // What stands in a draft is written anew at each keeping; what was done with a plan stays.
    curriculum_course: write,
    curriculum_periods: write,
    curriculum_variant: write,
    curriculum_event: append,
    teaching_load: change,
    // The cells of a load are written anew as they change; what they were is in the audit.
    teaching_part: write,
  },
  "legal-entity": {
    ...everyService,
    ...approvals,
    district: change,
    province: change,
    province_district: change,
    legal_entity: change,
    legal_entity_name: change,
    campus: change,
    campus_name: change,
    campus_school_code: change,
    campus_affiliation: change,
    campus_address: change,
    legal_entity_address: change,
    entity_certificate: change,
    legal_representative: change,
    school_group: change,
    group_membership: change,
    campus_figure: change,
    merger_case: change,
    merger_step: write,
    merger_document: write,
    merger_undone_step: append,
    merger_undone_document: append,
    entity_succession: append,
    merger_answer: change,
    school_class: change,
    school_class_name: change,
    handover_ledger: change,
    handover_item: change,
    handover_entry: append,
  },
  management: {
    ...everyService,
    ...approvals,
    approval_flow_version: write,
    post: change,
    district_setting: change,
    department: change,
    department_detail: write,
    position: change,
    position_number: write,
    deputyship: change,
    delegation: change,
    policy: change,
    // A service's settings are ended and followed, never rewritten; what a parent gave is forgotten, that it was asked for is not.
    service_item_setting: ["INSERT", "UPDATE (ends_on)", "UPDATE (is_current)"],
    service_application: change,
    service_applicant: write,
    application_photo: write,
    // The values of an application from outside are forgotten with it; everything else that happened stays.
    approval_event: ["INSERT", "UPDATE (`values`)"],
    policy_draft: change,
    policy_draft_revision: append,
    policy_version: append,
    policy_in_force: change,
    policy_exception: change,
    policy_conflict_answer: append,
    policy_acknowledgement: append,
    policy_reminder: append,
    notice: change,
    notice_file: write,
    notice_recipient: change,
    notice_reminder: append,
    // An administrator creates and disables an account and ends its sessions.
    account: change,
    session: ["UPDATE"],
    public_throttle: change,
    campus_code: change,
    // Whom to call is corrected within its day; a list of an earlier day is only ended.
    emergency_list: change,
    emergency_contact: ["INSERT", "DELETE"],
    request: change,
    // Photos and contacts are forgotten; what was done about a request is not.
    request_photo: write,
    request_contact: write,
    request_event: append,
    council_topic: change,
    council_entry: append,
    // A vote that is open, and a ballot that is cast, can be changed by nobody.
    council_vote: append,
    council_elector: append,
    council_ballot: append,
    council_secret_choice: append,
    council_vote_result: append,
  },
  staffing: {
    ...everyService,
    ...approvals,
    standing_change: ["INSERT", "DELETE"],
    district_standing: change,
    person: change,
    employment: change,
    qualification: change,
    assignment: change,
    duty: change,
    exemption: change,
    part_time_service: change,
    weekly_lessons: change,
    transfer_plan: change,
    plan_alternative: write,
    transfer_move: write,
    transfer_answer: write,
    transfer_claim: write,
    suggestion_run: change,
    rotation: change,
    rotation_step: append,
    rotation_correction: change,
    mentoring: change,
    handover_note: change,
    // What was stated, and that an exemption was ended, stays as it was; only which row holds changes.
    preference_window: ["INSERT", "UPDATE (is_current)"],
    preference_statement: ["INSERT", "UPDATE (is_current)"],
    preference_campus: append,
    swap_proposal: change,
    earlier_rotation: append,
    fairness_override: write,
    exemption_paper: append,
    exemption_end: append,
    establishment: change,
    pupil_projection: change,
    forecast_scenario: change,
  },
  merger: {
    audit_event: append,
    standing_change: append,
    merger_case: ["UPDATE (status)", "UPDATE (applied_at)", "UPDATE (version)"],
    legal_entity: ["UPDATE (dissolved_on)", "UPDATE (version)"],
    legal_entity_name: endAndOpen,
    entity_succession: append,
    campus_affiliation: endAndOpen,
    campus_name: endAndOpen,
    campus_school_code: [end],
    school_class_name: endAndOpen,
    legal_entity_address: [end],
    entity_certificate: [end],
    // The number of the removal stands on the one who was removed.
    legal_representative: [...endAndOpen, "UPDATE (removal_document)"],
    group_membership: [end],
    school_group: ["UPDATE (ended_on)"],
    post: endAndOpen,
    employment: endAndOpen,
    assignment: [end],
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
