import { fontFamily, type Palette } from "@qitong/ui";
import type { KeyboardEventHandler, ReactNode } from "react";

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

const head = 36;
const line = 18;

/** Colours stand in the drawing itself and not in a style sheet: a saved file has no style sheet. */
export function PictureFrame({ width, height, label, palette, caption, className, onKeyDown, children }: PictureFrameProps) {
  const above = caption ? head : 0;
  const below = caption ? caption.notes.length * line + 8 : 0;
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
      {caption && (
        <text x={12} y={-above + 24} fontSize={16} fontWeight={600} fill={palette.text}>
          {caption.title}
        </text>
      )}
      {children}
      {caption?.notes.map((note, index) => (
        <text key={note} x={12} y={height + (index + 1) * line - 4} fontSize={11} fill={palette.textSoft}>
          {note}
        </text>
      ))}
    </svg>
  );
}
