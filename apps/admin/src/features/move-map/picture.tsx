import type { CampusId } from "@qitong/domain";
import { EmptyState, formatNumber, palettes, useAppearance, useLanguage, usePalette, useTexts, type Language } from "@qitong/ui";
import type { ReactElement } from "react";
import { FlowDrawing, type FlowWords } from "./flow-drawing";
import type { Looked } from "./looked";
import { MapDrawing, type Looking, type MapWords, type PictureLook } from "./map-drawing";
import { MoveLegend } from "./move-legend";
import { moveMapTexts } from "./move-map-texts";
import styles from "./move-map.module.css";
import type { Caption } from "./picture-frame";
import type { ShownMoves } from "./shown-moves";
import { useStops } from "./use-stops";

export const pictureKinds = ["map", "flow"] as const;
export type PictureKind = (typeof pictureKinds)[number];

export interface PictureProps {
  readonly kind: PictureKind;
  readonly shown: ShownMoves;
  readonly dataNote: string | undefined;
  readonly looked: Looked | undefined;
  readonly onLook: (looked: Looked | undefined) => void;
  readonly onChoose: (campusId: CampusId) => void;
}

export function Picture({ kind, shown, dataNote, looked, onLook, onChoose }: PictureProps) {
  const words = useTexts(moveMapTexts);
  const language = useLanguage();
  const look: PictureLook = { appearance: useAppearance(), palette: usePalette() };
  const mapStops = useStops(shown.map.marks.length);
  const flowStops = useStops(shown.flow.ribbons.length);
  const looking: Looking = { looked, stops: kind === "map" ? mapStops : flowStops, onLook, onChoose };
  if (kind === "map" && !shown.hasPlaces) return <EmptyState title={words.noPlaces} about={words.noPlacesAbout} />;
  return (
    <div className={styles.beside}>
      {/* A region that scrolls has to be reached by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.scroll} tabIndex={0} aria-label={kind === "map" ? words.mapScroll : words.flowScroll}>
        {kind === "map" ? (
          <MapDrawing layout={shown.map} turnover={shown.turnover} look={look} words={mapWords(shown, language)} looking={looking} className={styles.drawing} />
        ) : (
          <FlowDrawing layout={shown.flow} look={look} words={flowWords(shown, language)} looking={looking} className={styles.drawing} />
        )}
      </section>
      {kind === "map" ? <MapNotes shown={shown} look={look} /> : <p className={styles.note}>{words.ribbonsNote}</p>}
      {dataNote !== undefined && <p className={styles.note}>{dataNote}</p>}
    </div>
  );
}

function MapNotes({ shown, look }: { readonly shown: ShownMoves; readonly look: PictureLook }) {
  const words = useTexts(moveMapTexts);
  const language = useLanguage();
  const number = (value: number) => formatNumber(language, value, 0);
  const { unplaced, marks } = shown.map;
  const unlabelled = marks.filter(({ label }) => label === null).length;
  const concerned = shown.flows
    .filter(({ fromCampusId, toCampusId }) => unplaced.includes(fromCampusId) || unplaced.includes(toCampusId))
    .reduce((sum, { people }) => sum + people.length, 0);
  return (
    <>
      <MoveLegend look={look} />
      <p className={styles.note}>{words.placesNote}</p>
      {unplaced.length > 0 && <p className={styles.note}>{words.unplaced(unplaced.map(shown.names.campus).join(words.separator), number(concerned))}</p>}
      {unlabelled > 0 && <p className={styles.note}>{words.unlabelled(number(unlabelled))}</p>}
    </>
  );
}

/** The picture for a file: on paper, whatever the screen looks like. Undefined where there is no map to draw. */
export function pictureOf(kind: PictureKind, shown: ShownMoves, { language, caption }: { readonly language: Language; readonly caption: Caption }): ReactElement | undefined {
  const look: PictureLook = { appearance: "light", palette: palettes.light, caption };
  if (kind === "flow") return <FlowDrawing layout={shown.flow} look={look} words={flowWords(shown, language)} />;
  return shown.hasPlaces ? <MapDrawing layout={shown.map} turnover={shown.turnover} look={look} words={mapWords(shown, language)} /> : undefined;
}

function mapWords({ people, turnover, names, map: { scale } }: ShownMoves, language: Language): MapWords {
  const words = moveMapTexts[language];
  const number = (value: number) => formatNumber(language, value, 0);
  const kilometres = scale?.kilometres ?? 0;
  return {
    picture: words.mapPicture(number(people)),
    north: words.north,
    scale: kilometres < 1 ? words.metres(number(kilometres * 1000)) : words.kilometres(number(kilometres)),
    campus: (id) => {
      const { before = 0, after = 0, arriving = 0, leaving = 0 } = turnover.get(id) ?? {};
      return words.campusOf(names.mark(id), number(before), number(after), number(arriving), number(leaving));
    },
  };
}

function flowWords({ people, names }: ShownMoves, language: Language): FlowWords {
  const words = moveMapTexts[language];
  const number = (value: number) => formatNumber(language, value, 0);
  return {
    picture: words.flowPicture(number(people)),
    leaving: words.leavingColumn,
    arriving: words.arrivingColumn,
    name: names.campus,
    way: ({ fromCampusId, toCampusId, people: own }) => words.wayOf(names.campus(fromCampusId), names.campus(toCampusId), number(own.length)),
  };
}
