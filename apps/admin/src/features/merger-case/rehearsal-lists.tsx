import { type Column, DataTable, EmptyState, Panel, useTexts } from "@qitong/ui";
import { Collapse } from "antd";
import type { Rehearsal } from "./merger-row";
import { rehearsalTexts } from "./rehearsal-texts";

type ListedPerson = Rehearsal["lists"]["absorbing"]["staff"][number];
type ListedClass = Rehearsal["lists"]["absorbing"]["classes"][number];

/** Everyone and every class that the merger brings together, folded: a district looks for one, it does not read all. */
export function RehearsalLists({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const words = useTexts(rehearsalTexts);
  const campusName = (id: string) => rehearsal.campuses.find((campus) => campus.id === id)?.name ?? "";
  const empty = <EmptyState title={words.emptyList} />;
  const people: Column<ListedPerson>[] = [
    { key: "name", title: words.name, render: ({ name }) => name, sortBy: ({ name }) => name },
    { key: "number", title: words.staffNumber, render: ({ staffNumber }) => staffNumber ?? "—", sortBy: ({ staffNumber }) => staffNumber },
    { key: "campus", title: words.campus, render: ({ campusId }) => campusName(campusId) },
  ];
  const classes: Column<ListedClass>[] = [
    { key: "class", title: words.className, render: ({ name }) => name, sortBy: ({ name }) => name },
    { key: "campus", title: words.campus, render: ({ campusId }) => campusName(campusId) },
  ];
  const items = (["absorbing", "absorbed"] as const).flatMap((side) => {
    const { staff, classes: taught } = rehearsal.lists[side];
    const { name } = rehearsal[side];
    const staffLabel = words.staffOf(name, staff.length);
    const classLabel = words.classesOf(name, taught.length);
    return [
      {
        key: `${side}-staff`, label: staffLabel,
        children: <DataTable label={staffLabel} rows={staff} columns={people} rowKey={({ personId, campusId }) => `${personId} ${campusId}`} empty={empty} />,
      },
      { key: `${side}-classes`, label: classLabel, children: <DataTable label={classLabel} rows={taught} columns={classes} rowKey={({ id }) => id} empty={empty} /> },
    ];
  });
  return (
    <Panel title={words.lists} about={words.listsAbout}>
      <Collapse items={items} />
    </Panel>
  );
}
