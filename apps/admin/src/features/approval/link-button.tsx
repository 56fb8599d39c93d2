import { Link, type LinkProps } from "@tanstack/react-router";
import type { ReactNode } from "react";
import styles from "./approval.module.css";

/** A way to another page that is the main thing to do here: a link that looks like a button. */
export function LinkButton({ children, ...way }: Pick<LinkProps, "to" | "params"> & { readonly children: ReactNode }) {
  return (
    <Link {...way} className={styles.linkButton ?? ""}>
      {children}
    </Link>
  );
}
