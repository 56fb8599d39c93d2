import { ReasonDialog, useTexts } from "@qitong/ui";
import { editorTexts } from "./editor-texts";

export interface OverrideButtonProps {
  /** What is let pass, in words. */
  readonly about: string;
  /** Rejects when it was not done. */
  readonly onConfirm: (reason: string) => Promise<unknown>;
}

/** 个别放行: a teacher goes out of turn, for a reason that is kept. */
export function OverrideButton({ about, onConfirm }: OverrideButtonProps) {
  const words = useTexts(editorTexts);
  return (
    <ReasonDialog
      type="link"
      size="small"
      label={words.override}
      ariaLabel={`${words.override}: ${about}`}
      about={
        <>
          <p>{about}</p>
          <p>{words.overrideAbout}</p>
        </>
      }
      reasonLabel={words.overrideReason}
      longest={300}
      onConfirm={onConfirm}
    />
  );
}
