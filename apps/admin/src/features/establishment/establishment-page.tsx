import { findCivilDate, Scope, scopeSegment, type AnyRefusal } from "@qitong/domain";
import type { EstablishmentRefusal } from "@qitong/domain/staffing";
import { ErrorState, LoadingState, useAnnouncing, useLanguage, useTexts } from "@qitong/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { keepWithinScope } from "../../connection/keep-within-scope";
import { refusalsIn } from "../../connection/failures";
import { staffing } from "../../connection/services";
import { useScope } from "../../shell/scope";
import { useMay, useSession } from "../../shell/session-context";
import { useUrlFilters } from "../../shell/url-filters";
import { subjectWord } from "../staff-record/staff-words";
import { DecreeEntry } from "./decree-entry";
import { boardViews, type EntityRow } from "./establishment-board";
import { decreeRefusalTexts, establishmentTexts } from "./establishment-texts";
import { EstablishmentView } from "./establishment-view";

const addressKeys = ["asOf", "view", "subject"];

const isDecreeRefusal = (refusal: AnyRefusal): refusal is EstablishmentRefusal => refusal.kind !== "field-empty" && decreeRefusalTexts.kinds.includes(refusal.kind);

function useRecording() {
  const words = useTexts(establishmentTexts);
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  const record = useMutation(
    staffing.establishment.record.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries({ queryKey: staffing.establishment.pathKey() });
        toast("success", words.saved);
      },
      onError: (error) => {
        if (refusalsIn(error).filter(isDecreeRefusal).length === 0) toast("error", words.failed);
      },
    }),
  );
  return { record, refused: refusalsIn(record.error).filter(isDecreeRefusal) };
}

export function EstablishmentPage() {
  const words = useTexts(establishmentTexts);
  const language = useLanguage();
  const scope = useScope();
  const { today } = useSession();
  const queries = useQueryClient();
  const mayManage = useMay("establishment.manage");
  const [address, setAddress] = useUrlFilters(addressKeys);
  const asOf = address["asOf"] === undefined ? undefined : findCivilDate(address["asOf"]);
  const view = boardViews.find((one) => one === address["view"]) ?? "numbers";
  const at = { scope, ...(asOf ? { asOf } : {}) };
  const { record, refused } = useRecording();
  const board = useQuery({ ...staffing.establishment.board.queryOptions(at), placeholderData: keepWithinScope(scope) });
  if (board.isError) return <ErrorState detail={board.error.message} onRetry={() => void board.refetch()} />;
  if (!board.data) return <LoadingState rows={12} />;
  const change = (part: Readonly<Record<string, string | undefined>>) => {
    const next = Object.entries({ ...address, ...part }).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
    setAddress(Object.fromEntries(next));
  };
  const entryOf = (entity: EntityRow) => (
    <DecreeEntry
      entity={entity}
      today={today}
      refused={refused}
      busy={record.isPending}
      onOpen={record.reset}
      onSave={(decree) => record.mutateAsync({ entityId: entity.entityId, ...decree })}
    />
  );
  return (
    <EstablishmentView
      board={board.data}
      today={today}
      asOf={asOf}
      view={view}
      subject={address["subject"]}
      onAsOf={(day) => change({ asOf: day })}
      onView={(chosen) => change({ view: chosen === "numbers" ? undefined : chosen })}
      onSubject={(subject) => change({ subject })}
      loadExport={() => queries.fetchQuery(staffing.establishment.export.queryOptions({ ...at, language }))}
      renderEntry={mayManage && asOf === undefined ? entryOf : undefined}
      renderStaffLink={({ campusId, subject }, campusName, inPost) => (
        <Link
          to="/$scope/staff"
          params={{ scope: scopeSegment(Scope.parse({ kind: "campus", id: campusId })) }}
          search={{ subject, ...(asOf ? { asOf } : {}) }}
          aria-label={words.seeStaff(campusName, subjectWord(language, subject))}
        >
          {inPost}
        </Link>
      )}
    />
  );
}
