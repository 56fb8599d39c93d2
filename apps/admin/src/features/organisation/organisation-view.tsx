import { inTreeOrder } from "@qitong/domain/management";
import { EmptyState, Stack, StatusTag, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import { roleTexts } from "../role/role-texts";
import { DepartmentCard, HolderItem, type CardActs } from "./department-card";
import { countOrganisation } from "./organisation-filters";
import type { DepartmentRow, DeputyRow, LeaderRow, OrganisationAnswer } from "./organisation-rows";
import { organisationTexts } from "./organisation-texts";
import styles from "./organisation.module.css";

export interface OrganisationViewProps {
  readonly organisation: Pick<OrganisationAnswer, "campuses" | "departments" | "leaders">;
  /** Those that the filters leave. */
  readonly shown: readonly DepartmentRow[];
  readonly toolbar?: ReactNode;
  readonly acts?: CardActs | undefined;
  readonly onArrangeLeader?: ((leader: LeaderRow) => void) | undefined;
  readonly onEndDeputy?: ((deputy: DeputyRow) => void) | undefined;
  readonly onHistory?: ((department: DepartmentRow) => void) | undefined;
  /** What brings a first department. */
  readonly openFirst?: ReactNode;
}

/** The tree of departments beside who serves where; on a phone one below the other. */
export function OrganisationView(props: OrganisationViewProps) {
  const { organisation, shown, toolbar, acts, onHistory, openFirst } = props;
  const words = useTexts(organisationTexts);
  const nodes = inTreeOrder(shown);
  const { campuses, departments } = organisation;
  const nameOf = (department: DepartmentRow) => departments.find(({ id }) => id === department.parentId)?.name;
  return (
    <Stack>
      {toolbar}
      <div className={styles.columns}>
        <Tree nodes={nodes} />
        <Stack>
          <Leaders {...props} />
          {departments.length === 0 && <EmptyState title={words.none} about={words.noneAbout} action={openFirst} />}
          {departments.length > 0 && nodes.length === 0 && <EmptyState title={words.noMatch} about={words.clearAbout} />}
          {nodes.map(({ item }) => (
            <DepartmentCard
              key={item.id}
              department={item}
              parentName={nameOf(item)}
              campusNames={campuses.filter(({ id }) => item.campusIds.includes(id)).map(({ name }) => name)}
              acts={acts}
              onHistory={onHistory}
            />
          ))}
        </Stack>
      </div>
    </Stack>
  );
}

function Tree({ nodes }: { readonly nodes: ReturnType<typeof inTreeOrder<DepartmentRow>> }) {
  const words = useTexts(organisationTexts);
  return (
    <nav className={styles.tree} aria-label={words.tree}>
      <h2>{words.tree}</h2>
      <ul>
        {nodes.map(({ item, depth }) => {
          const { people, vacant } = countOrganisation([item]);
          return (
            <li key={item.id} style={{ paddingInlineStart: depth * 16 }}>
              <button type="button" className={styles.node} onClick={() => show(item.id)}>
                <span>
                  {item.name}
                  {item.originName !== null && <span className={styles.from}>{words.origin(item.originName)}</span>}
                </span>
                {vacant > 0 ? <StatusTag tone="warn">{words.vacant(vacant)}</StatusTag> : <span className={styles.count}>{people}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** The reader goes on at the department, with the keyboard and the screen reader too. */
function show(id: DepartmentRow["id"]): void {
  const heading = document.getElementById(`title-${id}`);
  heading?.scrollIntoView({ block: "center" });
  heading?.focus({ preventScroll: true });
}

function Leaders({ organisation, onArrangeLeader, onEndDeputy }: OrganisationViewProps) {
  const words = useTexts(organisationTexts);
  const roles = useTexts(roleTexts);
  const { leaders } = organisation;
  return (
    <section className={styles.leaders} aria-labelledby="leaders-title">
      <h2 id="leaders-title">{words.leaders}</h2>
      {!leaders.some(({ role }) => role === "principal") && <p className="soft">{words.noLeader}</p>}
      <ul className={styles.holders}>
        {leaders.map((leader) => (
          <HolderItem
            key={leader.id}
            holder={leader}
            title={leader.role === "campus-head" ? `${leader.title} · ${leader.placeName ?? ""}` : leader.title || roles[leader.role]}
            {...(onArrangeLeader ? { onArrange: () => onArrangeLeader(leader) } : {})}
            {...(onEndDeputy ? { onEndDeputy } : {})}
          />
        ))}
      </ul>
    </section>
  );
}
