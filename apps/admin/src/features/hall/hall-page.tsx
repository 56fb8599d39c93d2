import { audiences, type Audience } from "@qitong/domain/management/hall";
import { ErrorState, formatShare, LoadingState, PageHeader, Toolbar, useLanguage, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Input, Segmented } from "antd";
import { useState } from "react";
import { management } from "../../connection/services";
import { useSession } from "../../shell/session-context";
import { findItems, HallCards } from "./hall-cards";
import { hallTexts } from "./hall-texts";
import styles from "./hall.module.css";

/** 办事大厅: what one may ask for, and what parents may. */
export function HallPage() {
  const words = useTexts(hallTexts);
  const language = useLanguage();
  const { account } = useSession();
  const [audience, setAudience] = useState<Audience>("staff");
  const [search, setSearch] = useState("");
  const found = useQuery(management.hall.catalogue.queryOptions({ personId: account.personId }));
  const online = found.data?.online;
  return (
    <>
      <PageHeader title={words.title} about={words.about} actions={<Link to="/approvals">{words.mine}</Link>} />
      <Toolbar>
        <Segmented<Audience> aria-label={words.audience} value={audience} onChange={setAudience} options={audiences.map((value) => ({ value, label: words[value] }))} />
        <Input.Search className={styles.search ?? ""} allowClear aria-label={words.search} placeholder={words.search} value={search} onChange={({ target }) => setSearch(target.value)} />
        {online && online.of > 0 && <span className="soft">{words.onlineShare(formatShare(language, online.online / online.of, 1), online.online, online.of)}</span>}
      </Toolbar>
      {found.error && <ErrorState detail={found.error.message} onRetry={() => void found.refetch()} />}
      {found.isLoading && <LoadingState rows={10} />}
      {found.data && (
        <HallCards
          items={findItems(found.data.items.filter((item) => item.audience === audience), search)}
          renderLink={(item, children, className) => (
            <Link to="/hall/$itemKey" params={{ itemKey: item.key }} className={className}>
              {children}
            </Link>
          )}
        />
      )}
    </>
  );
}
