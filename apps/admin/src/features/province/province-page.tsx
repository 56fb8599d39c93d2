import { ConfirmButton, LoadingState, PageHeader, ProgressPanel, Toolbar, useAnnouncing, useLanguage, useTexts } from "@qitong/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Select } from "antd";
import { useCallback, useMemo } from "react";
import { staffing } from "../../connection/services";
import { AsOfPicker } from "../../shell/as-of-picker";
import { ExportButton } from "../../shell/export-button";
import { NotFoundPage, PageFailed } from "../../shell/page-failed";
import { useSession } from "../../shell/session-context";
import { useUrlFilters } from "../../shell/url-filters";
import { CheckResult } from "./check-result";
import { provinceQuestions, provincesOf } from "./province-questions";
import { checkTexts, provinceTexts } from "./province-texts";
import { ProvinceView } from "./province-view";
import { useCheck } from "./use-check";

const filterKeys = ["q", "attention", "state"];
const otherKeys = ["province", "asOf", "district"];
/** A row that waits is counted within a minute; the board looks again meanwhile. */
const lookAgain = 20_000;

export function ProvincePage() {
  const words = useTexts(provinceTexts);
  const checkWords = useTexts(checkTexts);
  const language = useLanguage();
  const queries = useQueryClient();
  const { toast } = useAnnouncing();
  const session = useSession();
  const [filters, setFilters] = useUrlFilters(filterKeys);
  const [view, setView] = useUrlFilters(otherKeys);
  const provinces = useMemo(() => provincesOf(session), [session]);
  const { question, board: asked } = provinceQuestions(session, view);
  const asOf = question?.asOf;
  const board = useQuery({
    ...asked,
    refetchInterval: ({ state }) => (state.data?.districts.some((row) => row.state !== "current") && !asOf ? lookAgain : false),
  });
  const { check, progress, recounts } = useCheck(question?.provinceId);
  const change = useCallback(
    (key: string, value: string | undefined) => {
      const { [key]: _before, ...rest } = view;
      setView(value === undefined ? rest : { ...rest, [key]: value });
    },
    [view, setView],
  );
  const openDistrict = useCallback((districtId: string | undefined) => change("district", districtId), [change]);
  // Whoever holds no post in a province has no such page.
  if (!question) return <NotFoundPage />;
  if (board.error) return <PageFailed error={board.error} reset={() => void board.refetch()} />;
  const districts = board.data?.districts ?? [];
  const run = () => check(districts.map(({ districtId }) => districtId)).catch((fault: unknown) => {
    toast("error", checkWords.failed);
    throw fault;
  });
  return (
    <>
      <PageHeader
        title={words.title}
        about={board.data ? words.about(board.data.name, board.data.schoolYear) : undefined}
        actions={
          <>
            <AsOfPicker asOf={asOf} today={session.today} onChange={(day) => change("asOf", day)} />
            {!asOf && (
              <ConfirmButton
                label={checkWords.check}
                question={checkWords.question(districts.length)}
                consequence={checkWords.consequence}
                act={checkWords.act}
                disabled={districts.length === 0 || progress !== undefined}
                onConfirm={run}
              />
            )}
            <ExportButton disabled={districts.length === 0} load={() => queries.fetchQuery(staffing.province.export.queryOptions({ ...question, language }))} />
          </>
        }
      />
      {provinces.length > 1 && (
        <Toolbar>
          <Select
            aria-label={words.province}
            value={question.provinceId}
            options={provinces.map(({ id, name }) => ({ value: id, label: name }))}
            popupMatchSelectWidth={false}
            onChange={(id) => setView({ province: id })}
          />
        </Toolbar>
      )}
      {progress && <ProgressPanel title={checkWords.running} share={progress.all === 0 ? 1 : progress.done / progress.all} step={checkWords.step(progress.done, progress.all)} />}
      {recounts && recounts.length > 0 && <CheckResult recounts={recounts} nameOf={(id) => districts.find(({ districtId }) => districtId === id)?.name ?? id} />}
      {board.data ? <ProvinceView board={board.data} filters={filters} onFilter={setFilters} openId={view["district"]} onOpen={openDistrict} /> : <LoadingState rows={12} />}
    </>
  );
}
