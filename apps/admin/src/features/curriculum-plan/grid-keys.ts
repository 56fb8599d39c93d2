/** Moving in the grid as in a sheet: arrows, Enter down and Shift+Enter up; Tab goes as everywhere. */
import type { KeyboardEvent } from "react";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export const cellId = ({ row, column }: CellPlace): string => `period-${row}-${column}`;

/** In a cell one also moves within what is typed: sideways arrows leave it at its ends, or where all of it is chosen. */
function isAtEnd({ selectionStart, selectionEnd, value }: HTMLInputElement, end: "left" | "right"): boolean {
  const isAll = selectionStart === 0 && selectionEnd === value.length;
  return isAll || (selectionStart === selectionEnd && selectionStart === (end === "left" ? 0 : value.length));
}

export function targetOf(event: Pick<KeyboardEvent<HTMLInputElement>, "key" | "shiftKey" | "currentTarget">, { row, column }: CellPlace): CellPlace | undefined {
  switch (event.key) {
    case "ArrowUp":
      return { row: row - 1, column };
    case "ArrowDown":
      return { row: row + 1, column };
    case "Enter":
      return { row: event.shiftKey ? row - 1 : row + 1, column };
    case "ArrowLeft":
      return isAtEnd(event.currentTarget, "left") ? { row, column: column - 1 } : undefined;
    case "ArrowRight":
      return isAtEnd(event.currentTarget, "right") ? { row, column: column + 1 } : undefined;
    default:
      return undefined;
  }
}

/** Nothing at the edge of the grid. */
export const focusCell = (place: CellPlace): void => document.getElementById(cellId(place))?.focus();
