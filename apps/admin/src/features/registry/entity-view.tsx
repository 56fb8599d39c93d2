import { groupKindRules } from "@qitong/domain/legal-entity";
import { daysBetween, type CampusId, type EntityId } from "@qitong/domain";
import { FactList, formatDate, formatNumber, History, PageHeader, Pairs, Panel, StatusTag, useLanguage, useTexts } from "@qitong/ui";
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
      <Pairs>
        <RegistrationPanel entity={entity} creditCodeEntry={entries?.creditCode} renderEntity={renderEntity} />
        <CampusesPanel {...props} renderCampus={renderCampus} />
      </Pairs>
      <div className={styles.wide}>{lineage}</div>
      <Pairs>
        <HistoryPanel title={words.names} asOf={asOf} action={entries?.name} items={entity.names.map(({ name, ...period }) => ({ ...period, what: name, more: [] }))} />
        <HistoryPanel
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
          title={words.addresses}
          asOf={asOf}
          action={entries?.address}
          items={entity.addresses.map(({ address, ...period }) => ({ ...period, what: address, more: [] }))}
        />
        <HistoryPanel
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
      </Pairs>
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
    <Panel title={words.registration}>
      <FactList
        facts={[
          { name: words.creditCode, value: entity.creditCode ?? creditCodeEntry ?? words.noCode, isFigure: true },
          { name: words.representative, value: representative ? words.inOfficeSince(representative.name, formatDate(language, representative.startsOn)) : words.notEntered },
          { name: words.certificate, value: certificate ? <Certificate number={certificate.number} validUntil={certificate.validUntil} asOf={asOf} /> : words.notEntered },
          { name: words.registeredAddress, value: address?.address ?? words.notEntered },
          { name: words.lead, value: principal ? words.leadOf(principal.name, principal.title) : "—" },
          { name: words.registered, value: words.openedUnknown(formatDate(language, entity.registeredOn)) },
          dissolvedOn !== null && {
            name: words.deregistered,
            value: (
              <>
                {formatDate(language, dissolvedOn)}
                {successor && <div className="soft">{words.mergedInto} {renderEntity(successor.id, successor.name)}</div>}
              </>
            ),
          },
        ]}
      />
    </Panel>
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
        {left < 0 ? <StatusTag tone="bad">{words.expired(formatNumber(language, -left))}</StatusTag> : <span className="soft">{words.daysLeft(formatNumber(language, left))}</span>}
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
    <Panel title={words.campuses}>
      {entity.campuses.length === 0 && <p className="soft">{words.noCampuses}</p>}
      <History
        entries={[
          ...entity.campuses.map((campus) => ({
            key: campus.id,
            what: renderCampus(campus.id, campus.name ?? campus.localNumber),
            tone: "now" as const,
            more: (
              <>
                <div className="soft">
                  {stages[campus.stage]} · {words.schoolCode} {campus.schoolCode ?? words.noCode}
                </div>
                {campus.address && <div className="soft">{campus.address}</div>}
              </>
            ),
          })),
          ...entity.separate.map(({ id, name }) => ({ key: id, what: renderEntity(id, name ?? "—"), more: <div className="soft">{words.standsAlone}</div> })),
        ]}
      />
      {earlier.map(({ id, name, creditCode, on }) => (
        <p key={id} className="soft">
          {words.absorbed(name, formatDate(language, on))} {creditCode && words.formerCode(creditCode)}
        </p>
      ))}
    </Panel>
  );
}
