import type { CampusId, CivilDate } from "@qitong/domain";
import { LoadingState, PageHeader, useTexts } from "@qitong/ui";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { type ReactNode, startTransition, useState } from "react";
import { management } from "../../connection/services";
import { AsOfPicker } from "../../shell/as-of-picker";
import { PageFailed } from "../../shell/page-failed";
import { useSession } from "../../shell/session-context";
import { ColleagueSearch } from "../organisation/colleague-search";
import { CampusContactsView } from "./campus-contacts-view";
import { ContactEditor } from "./contact-editor";
import type { PersonFieldProps } from "./contact-fields";
import type { CampusContacts } from "./contact-rows";
import { contactTexts } from "./contact-texts";
import { editorTexts } from "./editor-texts";
import { useContactActs } from "./use-contact-acts";

export interface CampusContactsOfProps {
  readonly campusId: CampusId;
  readonly asOf: CivilDate | undefined;
  readonly onAsOf: (day: CivilDate | undefined) => void;
  readonly back?: ReactNode;
}

/** The list of one campus, to read and, for who keeps it, to edit. */
export function CampusContactsOf({ campusId, asOf, onAsOf, back }: CampusContactsOfProps) {
  const words = useTexts(contactTexts);
  const { today } = useSession();
  const acts = useContactActs(campusId);
  const [edited, setEdited] = useState<CampusContacts>();
  const [revealed, setRevealed] = useState<Readonly<Record<string, readonly string[]>>>({});
  const found = useQuery({ ...management.emergencyContact.ofCampus.queryOptions({ campusId, ...(asOf ? { asOf } : {}) }), placeholderData: keepPreviousData });
  if (found.error) return <PageFailed error={found.error} reset={() => void found.refetch()} />;
  if (!found.data) return <LoadingState rows={8} />;
  const campus = found.data;
  const version = campus.list?.version ?? 0;
  // What is kept holds from today on: it is edited on today's page.
  const mayEdit = campus.mayKeep && asOf === undefined && campus.isInOperation && edited === undefined;
  const begin = (label: string) => (
    <Button type="primary" onClick={() => startTransition(() => setEdited(campus))}>
      {label}
    </Button>
  );
  const stop = () => {
    setEdited(undefined);
    acts.reset();
  };
  const reveal = async (ordinal: number, reason: string) => {
    const { phones } = await acts.reveal(version, ordinal, reason);
    setRevealed((known) => ({ ...known, [`${version} ${ordinal}`]: phones }));
  };
  return (
    <>
      <PageHeader
        title={words.campusTitle(campus.name)}
        {...(back === undefined ? {} : { back })}
        actions={
          edited === undefined && (
            <>
              <AsOfPicker asOf={asOf} today={today} onChange={onAsOf} />
              {mayEdit && campus.contacts.length > 0 && begin(words.edit)}
            </>
          )
        }
      />
      {edited ? (
        <EditorOf key={edited.list?.version ?? 0} kept={edited} acts={acts} onReload={async () => setEdited((await found.refetch()).data)} onClose={stop} />
      ) : (
        <CampusContactsView
          found={campus}
          revealed={Object.fromEntries(campus.contacts.flatMap(({ ordinal }) => (revealed[`${version} ${ordinal}`] ? [[ordinal, revealed[`${version} ${ordinal}`] ?? []]] : [])))}
          {...(campus.mayReveal && asOf === undefined ? { onReveal: reveal } : {})}
          {...(mayEdit ? { start: begin(words.start) } : {})}
        />
      )}
    </>
  );
}

interface EditorOfProps {
  readonly kept: CampusContacts;
  readonly acts: ReturnType<typeof useContactActs>;
  readonly onReload: () => Promise<void>;
  readonly onClose: () => void;
}

function EditorOf({ kept, acts, onReload, onClose }: EditorOfProps) {
  const words = useTexts(editorTexts);
  const version = kept.list?.version ?? 0;
  const isOutdated = acts.refused.some(({ kind }) => kind === "emergency-list-changed");
  return (
    <ContactEditor
      kept={kept}
      refused={acts.refused}
      reload={
        isOutdated && (
          <div>
            <Button onClick={() => void onReload().then(acts.reset)}>{words.reload}</Button>
          </div>
        )
      }
      busy={acts.keeping}
      renderPersonField={(props) => <PersonField campusId={kept.campusId} {...props} />}
      onKeep={(contacts) => void acts.keep(version, contacts).then(onClose, () => undefined)}
      onClose={onClose}
    />
  );
}

function PersonField({ campusId, id, label, onPick }: PersonFieldProps & { readonly campusId: CampusId }) {
  const queries = useQueryClient();
  return (
    <ColleagueSearch
      id={id}
      label={label}
      of={`emergency ${campusId}`}
      load={(search) => queries.fetchQuery(management.emergencyContact.colleagues.queryOptions({ campusId, search }))}
      onPick={(personId, { name }) => onPick({ personId, name })}
    />
  );
}
