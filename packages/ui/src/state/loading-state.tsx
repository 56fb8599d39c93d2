import { Skeleton } from "antd";
import { useTexts } from "../language/language-context";
import { defineTexts } from "../language/texts";
import styles from "./state.module.css";

const texts = defineTexts({ zh: { loading: "正在读取…" }, en: { loading: "Loading…" } });

/** Grey lines in the shape of what comes, and one sentence for those who do not see them. */
export function LoadingState({ rows = 6 }: { readonly rows?: number }) {
  const words = useTexts(texts);
  return (
    <div className={styles.loading} aria-busy="true">
      <output className="visually-hidden">{words.loading}</output>
      <div aria-hidden="true">
        <Skeleton active title={false} paragraph={{ rows, width: "100%" }} />
      </div>
    </div>
  );
}
