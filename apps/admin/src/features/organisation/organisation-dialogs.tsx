import { findPostEndRefusals } from "@qitong/domain/management";
import { formatDate, LoadingState, useLanguage, useTexts } from "@qitong/ui";
import { skipToken, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { management } from "../../connection/services";
import { useSession } from "../../shell/session-context";
import { ActDialog } from "./act-dialog";
import { CloseDialog } from "./close-dialog";
import { ColleagueSearch } from "./colleague-search";
import type { CardActs } from "./department-card";
import { DepartmentForm } from "./department-form";
import { DepartmentHistory } from "./department-history";
import { DeputyForm } from "./deputy-form";
import { MergeConcerns, MergeDialog, type MergeDraft } from "./merge-dialog";
import type { DepartmentRow, DeputyRow, HolderRow, OrganisationAnswer, PositionRow, PostToStandInFor } from "./organisation-rows";
import { dialogTexts } from "./organisation-texts";
import { AppointDialog, PlanForm, PositionForm } from "./position-form";
import { useOrganisationActs } from "./use-organisation-acts";

export type OpenDialog =
  | { readonly kind: "open" | "merge" }
  | { readonly kind: "change" | "close" | "position" | "history"; readonly department: DepartmentRow }
  | { readonly kind: "plan" | "appoint"; readonly department: DepartmentRow; readonly position: PositionRow }
  | { readonly kind: "end"; readonly position: PositionRow; readonly holder: HolderRow }
  | { readonly kind: "deputy"; readonly post: PostToStandInFor }
  | { readonly kind: "end-deputy"; readonly deputy: DeputyRow };

/** Each act of a card opens its dialog. */
export function cardActsOf(open: (dialog: OpenDialog) => void): CardActs {
  return {
    onChange: (department) => open({ kind: "change", department }),
    onClose: (department) => open({ kind: "close", department }),
    onAddPosition: (department) => open({ kind: "position", department }),
    onPlan: (department, position) => open({ kind: "plan", department, position }),
    onAppoint: (department, position) => open({ kind: "appoint", department, position }),
    onEnd: (position, holder) => open({ kind: "end", position, holder }),
    onArrange: (department, position, holder) =>
      open({ kind: "deputy", post: { ...holder, title: `${department.name}${position.title}`, role: position.role } }),
    onEndDeputy: (deputy) => open({ kind: "end-deputy", deputy }),
  };
}

export interface OrganisationDialogsProps {
  readonly organisation: OrganisationAnswer;
  readonly dialog: OpenDialog;
  readonly onClose: () => void;
}

export function OrganisationDialogs({ organisation, dialog, onClose }: OrganisationDialogsProps) {
  const { account } = useSession();
  const queries = useQueryClient();
  const acts = useOrganisationActs();
  const { facts, today, entityId } = organisation;
  const done = { onSuccess: onClose };
  const byPersonId = account.personId;
  const departmentOf = (row: DepartmentRow) => facts.departments.find(({ id }) => id === row.id);
  const positionOf = (row: PositionRow) => facts.positions.find(({ id }) => id === row.id);
  const people = ({ id, onPick }: { readonly id: string; readonly onPick: (personId: typeof byPersonId) => void }) => (
    <ColleagueSearch
      id={id}
      of={entityId}
      onPick={onPick}
      load={(search) => queries.fetchQuery(management.organisation.candidates.queryOptions({ entityId, search }))}
    />
  );
  switch (dialog.kind) {
    case "open":
      return (
        <DepartmentForm
          organisation={organisation}
          busy={acts.open.isPending}
          onClose={onClose}
          onAct={({ from, ...draft }) => acts.open.mutate({ ...draft, entityId, opensOn: from }, done)}
        />
      );
    case "change": {
      const department = departmentOf(dialog.department);
      if (!department) return null;
      return (
        <DepartmentForm
          organisation={organisation}
          department={department}
          busy={acts.change.isPending}
          onClose={onClose}
          onAct={({ name, parentId, campusId, from }) =>
            acts.change.mutate({ departmentId: department.id, version: department.version, name, parentId, campusId, startsOn: from }, done)
          }
        />
      );
    }
    case "close":
      return <CloseDialog organisation={organisation} row={dialog.department} busy={acts.close.isPending} onClose={onClose} onAct={(closing) => acts.close.mutate(closing, done)} />;
    case "merge":
      return <Merging organisation={organisation} acts={acts} onClose={onClose} />;
    case "history":
      return <DepartmentHistory department={dialog.department} onClose={onClose} />;
    case "position": {
      const department = departmentOf(dialog.department);
      if (!department) return null;
      return (
        <PositionForm
          department={department}
          departmentName={dialog.department.name}
          positions={facts.positions.filter(({ departmentId }) => departmentId === department.id)}
          today={today}
          busy={acts.openPosition.isPending}
          onClose={onClose}
          onAct={(draft) => acts.openPosition.mutate({ ...draft, departmentId: department.id }, done)}
        />
      );
    }
    case "plan":
    case "appoint": {
      const [department, position] = [departmentOf(dialog.department), positionOf(dialog.position)];
      if (!department || !position) return null;
      const common = { department, position, today, onClose };
      if (dialog.kind === "plan") {
        return <PlanForm {...common} busy={acts.plan.isPending} onAct={(plan) => acts.plan.mutate({ ...plan, positionId: position.id }, done)} />;
      }
      return (
        <AppointDialog
          {...common}
          title={`${dialog.department.name}${position.title}`}
          byPersonId={byPersonId}
          busy={acts.appoint.isPending}
          renderPersonField={people}
          onAct={(appointment) => acts.appoint.mutate({ ...appointment, positionId: position.id }, done)}
        />
      );
    }
    case "end":
      return <Ending {...dialog} acts={acts} onClose={onClose} />;
    case "deputy": {
      const { post } = dialog;
      return (
        <DeputyForm
          post={post}
          today={today}
          byPersonId={byPersonId}
          busy={acts.arrange.isPending}
          renderPersonField={people}
          onClose={onClose}
          onAct={(draft) => acts.arrange.mutate({ ...draft, postId: post.postId }, done)}
        />
      );
    }
    case "end-deputy":
      return <EndingDeputy deputy={dialog.deputy} acts={acts} onClose={onClose} />;
  }
}

interface ActsProps {
  readonly acts: ReturnType<typeof useOrganisationActs>;
  readonly onClose: () => void;
}

function Merging({ organisation, acts, onClose }: ActsProps & { readonly organisation: OrganisationAnswer }) {
  const [draft, setDraft] = useState<MergeDraft>();
  const preview = useQuery(management.organisation.previewMerge.queryOptions(draft ? { ...draft, fromIds: [...draft.fromIds] } : skipToken));
  return (
    <MergeDialog
      organisation={organisation}
      preview={draft ? preview.data : undefined}
      busy={acts.merge.isPending}
      renderPreview={() => (preview.data ? <MergeConcerns preview={preview.data} /> : <LoadingState rows={2} />)}
      onDraft={setDraft}
      onClose={onClose}
      onAct={(merge, people) => acts.merge.mutate({ ...merge, fromIds: [...merge.fromIds], people }, { onSuccess: onClose })}
    />
  );
}

function Ending({ position, holder, acts, onClose }: ActsProps & { readonly position: PositionRow; readonly holder: HolderRow }) {
  const words = useTexts(dialogTexts);
  const language = useLanguage();
  const { account, today } = useSession();
  const refusals = findPostEndRefusals(today, { today, byPersonId: account.personId, post: { ...holder, role: position.role } });
  return (
    <ActDialog
      danger
      title={words.endTitle(holder.personName, position.title)}
      act={words.endAct}
      refusals={refusals}
      busy={acts.endPost.isPending}
      onClose={onClose}
      onAct={() => acts.endPost.mutate({ postId: holder.postId, endsOn: today }, { onSuccess: onClose })}
    >
      <p>{words.endAbout(formatDate(language, today))}</p>
      {holder.deputies.length > 0 && <p>{words.endDeputies(holder.deputies.length)}</p>}
    </ActDialog>
  );
}

function EndingDeputy({ deputy, acts, onClose }: ActsProps & { readonly deputy: DeputyRow }) {
  const words = useTexts(dialogTexts);
  return (
    <ActDialog
      danger
      title={words.endDeputyTitle(deputy.personName)}
      act={words.endDeputyAct}
      refusals={[]}
      busy={acts.endDeputy.isPending}
      onClose={onClose}
      onAct={() => acts.endDeputy.mutate({ deputyshipId: deputy.id }, { onSuccess: onClose })}
    >
      <p>{words.endDeputyAbout}</p>
    </ActDialog>
  );
}
