import type { ReactNode } from "react";
import styles from "./figure-tiles.module.css";
import { FigureWithSource } from "./figure-with-source";

export type FigureTile = {
  readonly name: string;
  /** How it was computed. */
  readonly formula?: string | undefined;
  /** Beside the figure: of how many, in which unit. */
  readonly note?: string | undefined;
} & ({ readonly value: string; readonly missing?: never } | { readonly missing: string; readonly value?: never });

export interface FigureTilesProps {
  readonly tiles: readonly FigureTile[];
  /** The list that all of them were counted from. */
  readonly source: string;
}

/** The figures at the head of a board, each with its source. */
export function FigureTiles({ tiles, source }: FigureTilesProps) {
  return (
    <dl className={styles.tiles}>
      {tiles.map((tile) => (
        <div key={tile.name} className={styles.tile}>
          <dt>{tile.name}</dt>
          <dd>
            <Figure tile={tile} source={source} />
            {tile.note !== undefined && <div className={styles.note}>{tile.note}</div>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Figure({ tile: { name, formula, value, missing }, source }: { readonly tile: FigureTile; readonly source: string }): ReactNode {
  const about = { name, source, ...(formula === undefined ? {} : { formula }) };
  if (value === undefined) return <FigureWithSource {...about} missing={missing} />;
  return <FigureWithSource {...about} value={<strong>{value}</strong>} />;
}
