import type { Scope } from "@qitong/domain";
import { schoolYearOf } from "@qitong/domain/calendar";
import { cellKey, suggestTeachers, type LoadCell, type SuggestionReason } from "@qitong/domain/curriculum";
import { ConfirmButton, EmptyState, formatInstant, LoadingState, PageHeader, RefusalList, Remark, SaveBar, useAnnouncing, useLanguage, usePhoneWidth, useTexts } from "@qitong/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useBlocker } from "@tanstack/react-router";
import { Button, Select } from "antd";
import { useState } from "react";
import { refusalsOf, useSayFailed, useToldActs } from "../../connection/acts";
import { curriculum } from "../../connection/services";
import { ExportButton } from "../../shell/export-button";
import { PageFailed } from "../../shell/page-failed";
import { useSession } from "../../shell/session-context";
import { useUrlFilters } from "../../shell/url-filters";
import { changeCells, withChanges, type ChangedCells } from "./load-draft";
import type { SchoolLoad } from "./load-rows";
import { loadRefusalTexts, loadTexts } from "./load-texts";
import { LoadView, type LoadViewProps } from "./load-view";

/** The teaching load of one school for a year. */
export function SchoolLoadOf({ scope }: { readonly scope: Exclude<Scope, { kind: "district" }> }) {
  const words = useTexts(loadTexts);
  const language = useLanguage();
  const queries = useQueryClient();
  const { today } = useSession();
  const [address, setAddress] = useUrlFilters(["year"]);
  const current = schoolYearOf(today);
  const years = [current + 1, current, current - 1];
  const schoolYear = years.find((year) => String(year) === address["year"]) ?? current;
  const asked = useQuery(curriculum.teachingLoad.ofSchool.queryOptions({ scope, schoolYear }));
  if (asked.error) return <PageFailed error={asked.error} reset={() => void asked.refetch()} />;
  if (!asked.data) return <LoadingState rows={12} />;
  const found: SchoolLoad = asked.data;
  const { content } = found;
  return (
    <>
      <PageHeader
        title={words.title(found.entityName ?? "—")}
        {...(found.keptAt === null ? {} : { about: words.keptBy(found.keptByName ?? "—", formatInstant(language, found.keptAt)) })}
        actions={
          <>
            <Select aria-label={words.year} value={schoolYear} options={years.map((year) => ({ value: year, label: words.yearOf(year) }))} onChange={(year) => setAddress(year === current ? {} : { year: String(year) })} />
            {content && <ExportButton load={() => queries.fetchQuery({ ...curriculum.teachingLoad.export.queryOptions({ scope, schoolYear, language }), staleTime: 0 })} />}
          </>
        }
      />
      {!content && <EmptyState title={words.noPlan(words.yearOf(schoolYear))} about={words.noPlanAbout} />}
      {content && found.classes.length === 0 && <EmptyState title={words.noClasses} about={words.noClassesAbout} />}
      {content && found.classes.length > 0 && <Edited key={`${found.entityId} ${schoolYear}`} found={{ ...found, content }} />}
    </>
  );
}

interface Draft {
  readonly version: number;
  readonly changed: ChangedCells;
  readonly reasons: ReadonlyMap<string, readonly SuggestionReason[]>;
}
const nothing = (version: number): Draft => ({ version, changed: new Map(), reasons: new Map() });

function Edited({ found }: Pick<LoadViewProps, "found">) {
  const words = useTexts(loadTexts);
  const language = useLanguage();
  const { toast } = useAnnouncing();
  const isPhone = usePhoneWidth();
  const [draft, setDraft] = useState<Draft>(() => nothing(found.version));
  const told = useToldActs(curriculum.teachingLoad.pathKey(), useSayFailed(loadRefusalTexts, words.failed));
  const keep = useMutation(curriculum.teachingLoad.keep.mutationOptions(told()));
  const isChanged = draft.changed.size > 0;
  // A newer version while nothing is changed here is simply shown; what was changed is never taken away.
  if (!isChanged && draft.version !== found.version) setDraft(nothing(found.version));
  useBlocker({ shouldBlockFn: () => isChanged && !window.confirm(words.leave), enableBeforeUnload: isChanged });
  const refused = refusalsOf(keep.error, loadRefusalTexts);
  const isOutdated = isChanged && (draft.version < found.version || refused.some(({ kind }) => kind === "teaching-load-changed"));
  const cells = withChanges(found.cells, draft.changed);
  const start = () => {
    setDraft(nothing(found.version));
    keep.reset();
  };
  const put = (more: readonly LoadCell[], reasons: Draft["reasons"] = new Map()) =>
    setDraft((before) => ({ ...before, changed: changeCells(before.changed, found.cells, more), reasons: new Map([...before.reasons].filter(([key]) => !more.some(({ classId, code }) => cellKey(classId, code) === key)).concat([...reasons])) }));
  const suggest = () => {
    const taught = new Set(found.lastYear.map(({ classId, code, personId }) => `${cellKey(classId, code)} ${personId}`));
    const proposed = suggestTeachers(cells, found, (classId, code, personId) => taught.has(`${cellKey(classId, code)} ${personId}`), found.lastDay);
    put(proposed, new Map(proposed.map(({ classId, code, reasons }) => [cellKey(classId, code), reasons])));
    toast(proposed.length > 0 ? "success" : "warning", proposed.length > 0 ? words.suggested(proposed.length) : words.suggestedNone);
  };
  const save = () =>
    keep.mutate(
      { entityId: found.entityId, schoolYear: found.schoolYear, version: draft.version, cells: [...draft.changed.values()] },
      {
        onSuccess: ({ version }) => {
          setDraft((before) => ({ ...nothing(version), reasons: before.reasons }));
          toast("success", words.saved);
        },
      },
    );
  const mayEdit = found.mayEdit && !isPhone && found.schoolYear >= schoolYearOf(found.today);
  return (
    <>
      {isOutdated && (
        <Remark isNews title={loadRefusalTexts.say(language, { kind: "teaching-load-changed", keptByName: found.keptByName })}>
          <p>{words.reloadAbout}</p>
          <div><Button onClick={start}>{words.reload}</Button></div>
        </Remark>
      )}
      {found.mayEdit && isPhone && <p className="soft">{words.phone}</p>}
      <LoadView
        found={found}
        cells={cells}
        changed={new Set(draft.changed.keys())}
        reasons={draft.reasons}
        {...(mayEdit ? { onChange: (cell: LoadCell) => put([cell]), toolbar: <Button title={words.suggestAbout} onClick={suggest}>{words.suggest}</Button> } : {})}
      />
      <RefusalList refusals={refused} texts={loadRefusalTexts} />
      {isChanged && (
        <SaveBar>
          <ConfirmButton label={words.undo} question={words.undoQuestion} consequence={words.undoAbout} act={words.undo} onConfirm={start} />
          <Button type="primary" loading={keep.isPending} onClick={save}>{words.save}</Button>
          <output className="soft">{words.unsaved(draft.changed.size)}</output>
        </SaveBar>
      )}
    </>
  );
}
