import { EyeOutlined } from "@ant-design/icons";
import { useTexts } from "../language/language-context";
import { defineTexts } from "../language/texts";
import styles from "./masked.module.css";
import { RevealButton, type RevealButtonProps } from "./reveal-button";

const texts = defineTexts({
  zh: { reveal: "查看", about: (name: string) => `查看${name}（将记入日志）`, logged: "本次查看已记入日志" },
  en: { reveal: "Show", about: (name) => `Show ${name} (this is logged)`, logged: "This look was logged" },
});

export interface MaskedProps {
  /** "身份证号", "手机号". */
  readonly name: string;
  /** What everyone sees: 1301**********0012. */
  readonly masked: string;
  /** In clear, once the server has given it out. */
  readonly revealed?: string | undefined;
  /** What is asked before a look; absent when the person may not see it, or the control stands elsewhere. The act is logged by the server. */
  readonly reveal?: Pick<RevealButtonProps, "title" | "act" | "about" | "reasonLabel" | "hint" | "onReveal"> | undefined;
}

export function Masked({ name, masked, revealed, reveal }: MaskedProps) {
  const words = useTexts(texts);
  return (
    <span className={styles.masked}>
      <output className="figures" translate="no">
        {revealed ?? masked}
      </output>
      {revealed !== undefined && <span className={styles.note}>{words.logged}</span>}
      {revealed === undefined && reveal && <RevealButton label={words.reveal} ariaLabel={words.about(name)} type="link" size="small" icon={<EyeOutlined />} {...reveal} />}
    </span>
  );
}
