import type { AccountId, PersonId } from "@qitong/domain";
import { Acts, ConfirmButton, ErrorState, formatInstant, LoadingState, PeriodText, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { Drawer, Input } from "antd";
import { useState } from "react";
import { management } from "../../connection/services";
import type { AccountDetail } from "./account-rows";
import { accountTexts } from "./account-texts";
import styles from "./account.module.css";
import { FirstPasswordNote, type GivenPassword } from "./first-password-note";
import { SessionList } from "./session-list";
import type { useManagementActs } from "./use-management-acts";

export interface AccountDrawerProps {
  readonly accountId: AccountId;
  readonly byPersonId: PersonId;
  readonly mayManage: boolean;
  readonly acts: ReturnType<typeof useManagementActs>;
  readonly onClose: () => void;
}

export function AccountDrawer({ accountId, onClose, ...rest }: AccountDrawerProps) {
  const words = useTexts(accountTexts);
  const found = useQuery(management.account.byId.queryOptions({ accountId }));
  return (
    <Drawer open onClose={onClose} size={520} title={found.data ? words.detail(found.data.name) : words.accounts}>
      {found.error && <ErrorState onRetry={() => void found.refetch()} />}
      {!found.data && !found.error && <LoadingState />}
      {found.data && <Detail account={found.data} {...rest} />}
    </Drawer>
  );
}

type DetailProps = Omit<AccountDrawerProps, "accountId" | "onClose"> & { readonly account: AccountDetail };

function Detail({ account, byPersonId, mayManage, acts }: DetailProps) {
  const words = useTexts(accountTexts);
  const language = useLanguage();
  const [given, setGiven] = useState<GivenPassword>();
  const open = account.sessions.filter((session) => session.isOpen).length;
  return (
    <div className={styles.detail}>
      <p>
        <strong translate="no">{account.login}</strong>{" "}
        {account.disabledAt ? (
          <StatusTag tone="bad">
            {words.disabled} {formatInstant(language, account.disabledAt)}
          </StatusTag>
        ) : (
          <StatusTag tone="good">{words.open}</StatusTag>
        )}{" "}
        {account.mustChangePassword && <StatusTag tone="warn">{words.mustChange}</StatusTag>}
      </p>
      {mayManage && (
        <Acts>
          {account.disabledAt ? (
            <ConfirmButton
              label={words.enable}
              question={words.enableQuestion(account.name)}
              consequence={words.enableAbout}
              act={words.enable}
              onConfirm={() => acts.enable(account.accountId)}
            />
          ) : (
            account.personId !== byPersonId && <DisableButton account={account} open={open} onDisable={acts.disable} />
          )}
          {account.personId !== byPersonId && (
            <ConfirmButton
              label={words.reset}
              question={words.resetQuestion(account.name)}
              consequence={words.resetAbout}
              act={words.reset}
              onConfirm={async () => setGiven(await acts.reset(account.accountId))}
            />
          )}
          {open > 0 && (
            <ConfirmButton
              label={words.revoke}
              question={words.revokeQuestion(account.name, open)}
              consequence={words.revokeAbout}
              act={words.revoke}
              onConfirm={() => acts.revoke(account.accountId)}
            />
          )}
        </Acts>
      )}
      {given && <FirstPasswordNote given={given} onClose={() => setGiven(undefined)} />}
      <h3>{words.posts}</h3>
      <ul className={styles.posts}>
        {account.posts.map((post) => (
          <li key={post.id}>
            {post.title} · {post.placeKind === "person" ? words.self : (post.placeName ?? "—")}
            <span className={styles.device}>
              <PeriodText startsOn={post.startsOn} endsOn={post.endsOn} />
            </span>
          </li>
        ))}
      </ul>
      <h3>{words.sessions}</h3>
      <SessionList sessions={account.sessions} />
    </div>
  );
}

interface DisableButtonProps {
  readonly account: AccountDetail;
  readonly open: number;
  readonly onDisable: (accountId: AccountId, reason: string) => Promise<unknown>;
}

const shortestReason = 2;

function DisableButton({ account, open, onDisable }: DisableButtonProps) {
  const words = useTexts(accountTexts);
  const [reason, setReason] = useState("");
  const isGiven = reason.trim().length >= shortestReason;
  return (
    <ConfirmButton
      label={words.disable}
      question={words.disableQuestion(account.name, open)}
      consequence={
        <>
          <p>{words.disableAbout}</p>
          <label className={styles.reason}>
            {words.disableReason}
            <Input value={reason} maxLength={200} placeholder={words.reasonHint} onChange={({ target }) => setReason(target.value)} status={isGiven ? "" : "warning"} />
          </label>
        </>
      }
      act={words.disableAct}
      danger
      onConfirm={() => (isGiven ? onDisable(account.accountId, reason.trim()) : Promise.reject(new Error("no reason")))}
    />
  );
}
