import { groupKindRules } from "@qitong/domain/legal-entity";
import { daysBetween, type CampusId, type EntityId } from "@qitong/domain";
import { formatDate, formatNumber, PageHeader, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import { HistoryPanel } from "./history-panel";
import type { EntityDetail } from "./registry-row";
import styles from "./registry.module.css";
import { registryTexts, stageTexts } from "./registry-texts";

export interface EntityEntries {
  readonly name: ReactNode;
  readonly address: ReactNode;
  readonly certificate: ReactNode;
  readonly representative: ReactNode;
  /** Only while it has none. */
  readonly creditCode?: ReactNode;
}

export interface EntityViewProps {
  readonly entity: EntityDetail;
  readonly back: ReactNode;
  readonly actions?: ReactNode;
  readonly renderEntity: (id: EntityId, name: string) => ReactNode;
  readonly renderCampus: (id: CampusId, name: string) => ReactNode;
  readonly lineage: ReactNode;
  /** Absent for who may not enter anything. */
  readonly entries?: EntityEntries;
}

/** A legal entity as of a day: what it is registered with, its campuses, from which schools it came, and every change. */
export function EntityView(props: EntityViewProps) {
  const { entity, back, actions, renderEntity, renderCampus, lineage, entries } = props;
  const words = useTexts(registryTexts);
  const language = useLanguage();
  const { successor, dissolvedOn, asOf } = entity;
  const isGone = dissolvedOn !== null && dissolvedOn <= asOf;
  const status =
    isGone && successor ? words.absorbedInto(formatDate(language, successor.on), successor.name) : entity.campuses.length > 1 ? words.campusesOf(entity.campuses.length) : words.oneCampus;
  return (
    <>
      <PageHeader back={back} title={entity.name} about={`${words.entity} · ${status}`} actions={actions} />
      <div className={styles.columns}>
        <RegistrationPanel entity={entity} creditCodeEntry={entries?.creditCode} renderEntity={renderEntity} />
        <CampusesPanel {...props} renderCampus={renderCampus} />
      </div>
      <div className={styles.wide}>{lineage}</div>
      <div className={styles.columns}>
        <HistoryPanel id="names" title={words.names} asOf={asOf} action={entries?.name} items={entity.names.map(({ name, ...period }) => ({ ...period, what: name, more: [] }))} />
        <HistoryPanel
          id="representatives"
          title={words.representatives}
          asOf={asOf}
          action={entries?.representative}
          items={entity.representatives.map(({ name, appointmentDocument, removalDocument, ...period }) => ({
            ...period,
            what: name,
            more: [words.appointedBy(appointmentDocument), removalDocument && words.removedBy(removalDocument)],
          }))}
        />
        <HistoryPanel
          id="certificates"
          title={words.certificates}
          asOf={asOf}
          action={entries?.certificate}
          items={entity.certificates.map(({ number, issuingBody, validUntil, ...period }) => ({
            ...period,
            what: number,
            more: [words.validUntil(formatDate(language, validUntil)), issuingBody],
          }))}
        />
        <HistoryPanel
          id="addresses"
          title={words.addresses}
          asOf={asOf}
          action={entries?.address}
          items={entity.addresses.map(({ address, ...period }) => ({ ...period, what: address, more: [] }))}
        />
        <HistoryPanel
          id="groups"
          title={words.groups}
          asOf={asOf}
          empty={words.noGroups}
          items={entity.groups.map(({ groupId, kind, groupName, campusId, campusName, role, startsOn, endsOn }) => ({
            id: `${groupId} ${campusId} ${startsOn}`,
            startsOn,
            endsOn,
            what: groupName,
            more: [`${groupKindRules[kind].name[language]} · ${role === "lead" ? words.zoneLead : words.member}`, entity.campuses.length > 1 && campusName],
          }))}
        />
      </div>
    </>
  );
}

interface RegistrationProps {
  readonly entity: EntityDetail;
  readonly creditCodeEntry: ReactNode;
  readonly renderEntity: EntityViewProps["renderEntity"];
}

function RegistrationPanel({ entity, creditCodeEntry, renderEntity }: RegistrationProps) {
  const words = useTexts(registryTexts);
  const language = useLanguage();
  const { certificate, representative, address, principal, successor, dissolvedOn, asOf } = entity;
  return (
    <section className={styles.panel} aria-labelledby="registration-title">
      <h2 id="registration-title">{words.registration}</h2>
      <dl className={styles.facts}>
        <dt>{words.creditCode}</dt>
        <dd className="figures">{entity.creditCode ?? creditCodeEntry ?? words.noCode}</dd>
        <dt>{words.representative}</dt>
        <dd>{representative ? words.inOfficeSince(representative.name, formatDate(language, representative.startsOn)) : words.notEntered}</dd>
        <dt>{words.certificate}</dt>
        <dd>{certificate ? <Certificate number={certificate.number} validUntil={certificate.validUntil} asOf={asOf} /> : words.notEntered}</dd>
        <dt>{words.registeredAddress}</dt>
        <dd>{address?.address ?? words.notEntered}</dd>
        <dt>{words.lead}</dt>
        <dd>{principal ? words.leadOf(principal.name, principal.title) : "—"}</dd>
        <dt>{words.registered}</dt>
        <dd>{words.openedUnknown(formatDate(language, entity.registeredOn))}</dd>
        {dissolvedOn !== null && (
          <>
            <dt>{words.deregistered}</dt>
            <dd>
              {formatDate(language, dissolvedOn)}
              {successor && <div className={styles.soft}>{words.mergedInto} {renderEntity(successor.id, successor.name)}</div>}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

function Certificate({ number, validUntil, asOf }: { readonly number: string } & Pick<EntityDetail, "asOf"> & { readonly validUntil: EntityDetail["asOf"] }) {
  const words = useTexts(registryTexts);
  const language = useLanguage();
  const left = daysBetween(asOf, validUntil);
  return (
    <>
      <span className="figures">{number}</span>
      <div>
        {words.validUntil(formatDate(language, validUntil))}{" "}
        {left < 0 ? <StatusTag tone="bad">{words.expired(formatNumber(language, -left))}</StatusTag> : <span className={styles.soft}>{words.daysLeft(formatNumber(language, left))}</span>}
      </div>
    </>
  );
}

function CampusesPanel({ entity, renderCampus, renderEntity }: Pick<EntityViewProps, "entity" | "renderCampus" | "renderEntity">) {
  const words = useTexts(registryTexts);
  const stages = useTexts(stageTexts);
  const language = useLanguage();
  const earlier = entity.absorbed.filter(({ on }) => on <= entity.asOf);
  return (
    <section className={styles.panel} aria-labelledby="campuses-title">
      <h2 id="campuses-title">{words.campuses}</h2>
      {entity.campuses.length === 0 && <p className={styles.soft}>{words.noCampuses}</p>}
      <ul className={styles.history}>
        {entity.campuses.map((campus) => (
          <li key={campus.id} className={styles.now}>
            <div className={styles.what}>{renderCampus(campus.id, campus.name ?? campus.localNumber)}</div>
            <div className={styles.soft}>
              {stages[campus.stage]} · {words.schoolCode} {campus.schoolCode ?? words.noCode}
            </div>
            {campus.address && <div className={styles.soft}>{campus.address}</div>}
          </li>
        ))}
        {entity.separate.map(({ id, name }) => (
          <li key={id}>
            <div className={styles.what}>{renderEntity(id, name ?? "—")}</div>
            <div className={styles.soft}>{words.standsAlone}</div>
          </li>
        ))}
      </ul>
      {earlier.map(({ id, name, creditCode, on }) => (
        <p key={id} className={styles.soft}>
          {words.absorbed(name, formatDate(language, on))} {creditCode && words.formerCode(creditCode)}
        </p>
      ))}
    </section>
  );
}
