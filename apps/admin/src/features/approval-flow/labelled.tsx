import type { ReactNode } from "react";
import styles from "./flow.module.css";

/** A control under its label. The label does not hold the control: it would be read out with the chosen value in its name. */
export function Labelled({ id, label, children }: { readonly id: string; readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.labelled}>
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  );
}
