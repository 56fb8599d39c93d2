import { useTexts } from "@qitong/ui";
import { Link } from "@tanstack/react-router";
import { askTexts } from "./ask-texts";
import styles from "./two-ways.module.css";

/** A campus's code leads to both: to say what is wrong, and to apply for something. */
export function TwoWays({ code, here }: { readonly code: string; readonly here: "ask" | "apply" }) {
  const words = useTexts(askTexts);
  return (
    <nav className={styles.ways} aria-label={words.ways}>
      <Link to="/ask/$code" params={{ code }} aria-current={here === "ask" ? "page" : undefined}>
        {words.toAsk}
      </Link>
      <Link to="/apply/$code" params={{ code }} aria-current={here === "apply" ? "page" : undefined}>
        {words.toApply}
      </Link>
    </nav>
  );
}
