import { fontFamily, type Palette } from "@qitong/ui";
import type { KeyboardEventHandler, ReactNode } from "react";
import { wrapText } from "./wrap-text";

/** What a saved file says of itself; on the page the words around the picture do. */
export interface Caption {
  readonly title: string;
  readonly notes: readonly string[];
}

export interface PictureFrameProps {
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly palette: Palette;
  readonly caption?: Caption | undefined;
  readonly className?: string | undefined;
  readonly onKeyDown?: KeyboardEventHandler<SVGElement> | undefined;
  readonly children: ReactNode;
}

const inset = 12;
const title = { size: 16, line: 22 };
const note = { size: 11, line: 16 };

/** Colours stand in the drawing itself and not in a style sheet: a saved file has no style sheet. */
export function PictureFrame({ width, height, label, palette, caption, className, onKeyDown, children }: PictureFrameProps) {
  const titleLines = caption ? wrapText(caption.title, width - 2 * inset, title.size) : [];
  const noteLines = caption?.notes.flatMap((one) => wrapText(one, width - 2 * inset, note.size)) ?? [];
  const above = titleLines.length * title.line + (caption ? inset : 0);
  const below = noteLines.length * note.line + (caption ? inset : 0);
  const whole = height + above + below;
  return (
    // The arrow keys are heard for the buttons within.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className={className}
      viewBox={`0 ${-above} ${width} ${whole}`}
      width={width}
      height={whole}
      fontFamily={fontFamily}
      // It holds buttons, so it is no img; and no element of svg is a group to a screen reader.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="group"
      aria-label={label}
      onKeyDown={onKeyDown}
    >
      {caption && <rect x={0} y={-above} width={width} height={whole} fill={palette.surface} />}
      {titleLines.map((line, index) => (
        <text key={line} x={inset} y={-above + (index + 1) * title.line} fontSize={title.size} fontWeight={600} fill={palette.text}>
          {line}
        </text>
      ))}
      {children}
      {noteLines.map((line, index) => (
        <text key={line} x={inset} y={height + (index + 1) * note.line} fontSize={note.size} fill={palette.textSoft}>
          {line}
        </text>
      ))}
    </svg>
  );
}
