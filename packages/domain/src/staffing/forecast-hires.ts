/** Where new staff are put: one by one to the campus with the greatest gap, there to the subject with the greatest lack. */
export interface HiringCell {
  readonly years: readonly { readonly supply: number }[];
  readonly cell: { readonly subject: string | null };
}

export interface HiringCampus<Cell extends HiringCell> {
  readonly demand: readonly { readonly need: number; readonly required: Readonly<Record<string, number>> }[];
  readonly cells: readonly Cell[];
}

interface Open<Cell> {
  readonly cells: { readonly cell: Cell; lack: number }[];
  gap: number;
}

const greatest = <Item>(items: readonly Item[], of: (item: Item) => number): Item | undefined =>
  items.reduce<Item | undefined>((best, item) => (best === undefined || of(item) > of(best) ? item : best), undefined);

/** @returns how many each cell is given in the year; the first of equals, so that it is the same each time. */
export function placeHires<Cell extends HiringCell>(
  campuses: readonly HiringCampus<Cell>[],
  year: number,
  hires: number,
): ReadonlyMap<Cell, number> {
  const given = new Map<Cell, number>();
  if (hires === 0) return given;
  const open = campuses
    .map(({ demand, cells }): Open<Cell> => {
      const supply = cells.reduce((sum, { years }) => sum + (years[year]?.supply ?? 0), 0);
      const required = demand[year]?.required ?? {};
      return {
        gap: (demand[year]?.need ?? 0) - supply,
        // Nobody is taken on for a subject that has no minimum, or for none at all.
        cells: cells.flatMap((cell) => {
          const minimum = cell.cell.subject === null ? undefined : required[cell.cell.subject];
          return minimum === undefined ? [] : [{ cell, lack: minimum - (cell.years[year]?.supply ?? 0) }];
        }),
      };
    })
    .filter(({ cells }) => cells.length > 0);
  for (let left = hires; left > 0; left -= 1) {
    const campus = greatest(open, ({ gap }) => gap);
    const place = campus && greatest(campus.cells, ({ lack }) => lack);
    if (!campus || !place) return given;
    given.set(place.cell, (given.get(place.cell) ?? 0) + 1);
    place.lack -= 1;
    campus.gap -= 1;
  }
  return given;
}
