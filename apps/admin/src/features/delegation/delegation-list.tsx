import type { DelegationId } from "@qitong/domain";
import { deputyKinds } from "@qitong/domain/management";
import { ConfirmButton, PeriodText, StatusTag, useLanguage, useTexts, type StatusTone } from "@qitong/ui";
import type { ReactNode } from "react";
import type { OwnDelegations } from "../organisation/organisation-rows";
import { permissionTexts } from "../organisation/permission-texts";
import styles from "../own-section/own-section.module.css";
import { delegationTexts } from "./delegation-texts";

export interface DelegationListProps {
  readonly delegations: Pick<OwnDelegations, "given" | "received" | "deputies" | "deputyOf">;
  readonly onRevoke: (delegationId: DelegationId) => Promise<unknown>;
}

type Delegation = OwnDelegations["given"][number];
type Deputyship = OwnDelegations["deputies"][number];

const tones = { ahead: "running", "in-force": "good", ended: "calm", revoked: "calm" } as const satisfies Record<Delegation["state"], StatusTone>;
const isRunning = ({ state }: Delegation) => state === "in-force" || state === "ahead";

export function DelegationList({ delegations, onRevoke }: DelegationListProps) {
  const words = useTexts(delegationTexts);
  const { given, received, deputies, deputyOf } = delegations;
  const running = [...given, ...received].filter(isRunning).length + deputies.length + deputyOf.length;
  const past = [...given.filter((one) => !isRunning(one)), ...received.filter((one) => !isRunning(one))];
  return (
    <>
      {running === 0 && <p className="soft">{words.none}</p>}
      <Part title={words.given}>
        {given.filter(isRunning).map((one) => (
          <Item key={one.id} delegation={one} label={words.to(one.delegateName, one.postTitle)}>
            <ConfirmButton
              label={words.revoke}
              question={words.revokeQuestion(one.delegateName)}
              consequence={words.revokeAbout}
              act={words.revokeAct}
              danger
              onConfirm={() => onRevoke(one.id)}
            />
          </Item>
        ))}
      </Part>
      <Part title={words.received}>
        {received.filter(isRunning).map((one) => (
          <Item key={one.id} delegation={one} label={words.from(one.holderName, one.postTitle)}>
            <ConfirmButton
              label={words.giveBack}
              question={words.giveBackQuestion(one.holderName)}
              consequence={words.giveBackAbout}
              act={words.giveBackAct}
              onConfirm={() => onRevoke(one.id)}
            />
          </Item>
        ))}
      </Part>
      <Part title={words.deputies}>{deputies.map((one) => <Deputy key={one.id} deputyship={one} label={words.to(one.deputyName, one.postTitle)} />)}</Part>
      <Part title={words.deputyOf}>{deputyOf.map((one) => <Deputy key={one.id} deputyship={one} label={words.from(one.holderName, one.postTitle)} />)}</Part>
      {past.length > 0 && (
        <details>
          <summary>{words.past(past.length)}</summary>
          <ul className={styles.moves}>
            {past.map((one) => (
              <Item key={one.id} delegation={one} label={given.includes(one) ? words.to(one.delegateName, one.postTitle) : words.from(one.holderName, one.postTitle)} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.moves}>{children}</ul>
    </>
  );
}

function usePowers(permissions: readonly (keyof ReturnType<typeof useTexts<(typeof permissionTexts)["zh"]>>)[]): string {
  const names = useTexts(permissionTexts);
  return permissions.map((permission) => names[permission]).join("、");
}

function Item({ delegation, label, children }: { readonly delegation: Delegation; readonly label: string; readonly children?: ReactNode }) {
  const words = useTexts(delegationTexts);
  const { permissions, startsOn, endsOn, reason, state } = delegation;
  return (
    <li>
      <span>
        <strong>{label}</strong> <StatusTag tone={tones[state]}>{words[state]}</StatusTag>
      </span>
      <span>{usePowers(permissions)}</span>
      <span className="soft">
        <PeriodText startsOn={startsOn} endsOn={endsOn} /> · {reason}
      </span>
      {children !== undefined && <span>{children}</span>}
    </li>
  );
}

function Deputy({ deputyship, label }: { readonly deputyship: Deputyship; readonly label: string }) {
  const language = useLanguage();
  const { kind, permissions, startsOn, endsOn, reason } = deputyship;
  return (
    <li>
      <span>
        <strong>{label}</strong> <StatusTag tone="running">{deputyKinds[kind][language]}</StatusTag>
      </span>
      <span>{usePowers(permissions)}</span>
      <span className="soft">
        <PeriodText startsOn={startsOn} endsOn={endsOn} /> · {reason}
      </span>
    </li>
  );
}
