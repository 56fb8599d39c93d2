import { DownloadOutlined, PrinterOutlined } from "@ant-design/icons";
import type { CampusId } from "@qitong/domain";
import { subjects, travelMinutes, type TransferMove, type TransferSettings } from "@qitong/domain/staffing";
import {
  Acts, EmptyState, FilterBar, type Filters, formatNumber, Section, Stack, useAnnouncing, useLanguage, usePhoneWidth, useTexts,
} from "@qitong/ui";
import { Button, Segmented } from "antd";
import { useState } from "react";
import { optionsOf } from "../staff-record/staff-words";
import type { PlanFacts } from "../plan/plan-types";
import { isLit, type Looked } from "./looked";
import { LookPanel } from "./look-panel";
import { moveMapTexts } from "./move-map-texts";
import styles from "./move-map.module.css";
import { TurnoverTable, WayTable } from "./move-tables";
import { savePicture } from "./picture-file";
import { Picture, pictureKinds, pictureOf, type PictureKind } from "./picture";
import { useShownMoves, type ShownMoves } from "./shown-moves";

export const moveFilterKeys = ["subject", "campus"] as const;

export interface MoveMapViewProps {
  readonly facts: PlanFacts;
  readonly moves: readonly TransferMove[];
  readonly settings: Pick<TransferSettings, "commuteSpeedKmh" | "roadFactor">;
  /** Of the plan and its alternative; a saved picture carries it. */
  readonly title: string;
  /** What is made up in the data, such as where a campus lies: a picture says so itself, as it may leave the page. */
  readonly dataNote?: string | undefined;
  readonly filters: Filters;
  readonly onFilter: (filters: Filters) => void;
  readonly startKind?: PictureKind;
}

/** A map of the moves or a picture of their flow, who goes where at what is looked at, and the same as tables. */
export function MoveMapView(props: MoveMapViewProps) {
  const { facts, moves, settings, dataNote, filters, onFilter, startKind = "map" } = props;
  const words = useTexts(moveMapTexts);
  const language = useLanguage();
  const isPhone = usePhoneWidth();
  const [kind, setKind] = useState<PictureKind>(startKind);
  const [pointed, setPointed] = useState<Looked>();
  const shown = useShownMoves(facts, moves, filters);
  const { flows, people, campuses, names, chosen } = shown;
  // A campus that is shown alone is what is looked at until one points elsewhere.
  const isThere = pointed && (pointed.kind === "campus" || flows.some((flow) => isLit(flow, pointed)));
  const looked: Looked | undefined = isThere ? pointed : chosen === undefined ? undefined : { kind: "campus", campusId: chosen };
  const choose = (campusId: CampusId) => {
    const { campus: _before, ...rest } = filters;
    onFilter(chosen === campusId ? rest : { ...rest, campus: campusId });
  };
  const locations = new Map(facts.campuses.map(({ campusId, location }) => [campusId, location]));
  const number = (value: number) => formatNumber(language, value, 0);
  const involved = new Set(flows.flatMap(({ fromCampusId, toCampusId }) => [fromCampusId, toCampusId]));
  const tables = (
    <>
      <Section title={words.flowTable}>
        <WayTable
          flows={flows}
          campusName={names.campus}
          personName={names.person}
          minutesOf={({ fromCampusId, toCampusId }) => travelMinutes(locations.get(fromCampusId) ?? null, locations.get(toCampusId) ?? null, settings)}
        />
      </Section>
      <Section title={words.campusTable}>
        <TurnoverTable campuses={campuses} campusName={names.campus} />
      </Section>
    </>
  );
  const drawn =
    flows.length === 0 ? (
      <EmptyState title={words.none} about={moves.length === 0 ? words.noneInPlan : words.noneChosen} />
    ) : (
      <div className={styles.picture}>
        <Picture kind={kind} shown={shown} dataNote={dataNote} looked={looked} onLook={setPointed} onChoose={choose} />
        <LookPanel looked={looked} flows={flows} turnover={shown.turnover} campusName={names.campus} personName={names.person} chosen={chosen} onChoose={choose} />
      </div>
    );
  return (
    <Stack>
      <div className={styles.controls}>
        <Segmented<PictureKind> aria-label={words.view} name="move-picture" value={kind} onChange={setKind} options={pictureKinds.map((value) => ({ value, label: words[value] }))} />
        <FilterBar
          table="move-map"
          fields={[
            { kind: "choice", key: "subject", label: words.subject, options: optionsOf(subjects, language) },
            { kind: "choice", key: "campus", label: words.campus, options: facts.campuses.map(({ campusId, name }) => ({ value: campusId as string, label: name })) },
          ]}
          filters={filters}
          onChange={onFilter}
        />
        {flows.length > 0 && <FileActs {...props} kind={kind} shown={shown} />}
      </div>
      <output className={styles.summary}>{words.summary(number(people), number(flows.length), number(involved.size))}</output>
      {/* On a phone the picture is the larger part of the scrolling, and the table says it sooner. */}
      {isPhone && flows.length > 0 && tables}
      {drawn}
      {!isPhone && flows.length > 0 && tables}
    </Stack>
  );
}

type FileActsProps = Pick<MoveMapViewProps, "title" | "dataNote"> & { readonly kind: PictureKind; readonly shown: ShownMoves };

function FileActs({ title, dataNote, kind, shown }: FileActsProps) {
  const words = useTexts(moveMapTexts);
  const language = useLanguage();
  const { toast } = useAnnouncing();
  const save = () => {
    const fileName = `${title} ${words[kind]}.svg`;
    const notes = [...(kind === "map" ? [words.tones, words.size, words.arcs, words.placesNote] : [words.ribbonsNote]), ...(dataNote === undefined ? [] : [dataNote])];
    const drawing = pictureOf(kind, shown, { language, caption: { title: `${title} · ${words[kind]}`, notes } });
    if (!drawing) return;
    try {
      savePicture(fileName, drawing);
      toast("success", words.saved(fileName));
    } catch {
      toast("error", words.failed);
    }
  };
  return (
    <Acts>
      {(kind === "flow" || shown.hasPlaces) && (
        <Button icon={<DownloadOutlined />} onClick={save}>
          {words.save}
        </Button>
      )}
      <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
        {words.print}
      </Button>
    </Acts>
  );
}
