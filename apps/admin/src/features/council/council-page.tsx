import { scopeSegment, type EntityId } from "@qitong/domain";
import { DataTable, DateText, EmptyState, PageHeader, StatusTag, useTexts, type Column } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Drawer } from "antd";
import { startTransition, useState } from "react";
import { management } from "../../connection/services";
import { useNamedScope, useScope, useScopeName } from "../../shell/scope";
import { useMay } from "../../shell/session-context";
import type { TopicRow } from "./council-rows";
import { councilTexts, topicStatusTexts, topicTones } from "./council-texts";
import { TopicForm, type TopicPlace } from "./topic-form";
import { useCouncilActs } from "./use-council-acts";

export function CouncilPage() {
  const words = useTexts(councilTexts);
  const statuses = useTexts(topicStatusTexts);
  const scope = useScope();
  const scopeName = useScopeName();
  const list = useQuery(management.council.list.queryOptions({ scope }));
  const places = useTopicPlaces();
  const maySpeak = useMay("council.speak") && places.length > 0;
  const [isOpening, setOpening] = useState(false);
  const acts = useCouncilActs();
  const columns: Column<TopicRow>[] = [
    {
      key: "topic",
      title: words.topic,
      render: ({ id, title }) => (
        <Link to="/$scope/council/$topicId" params={{ scope: scopeSegment(scope), topicId: id }}>
          {title}
        </Link>
      ),
    },
    { key: "place", title: words.place, render: ({ placeKind, placeName }) => (placeKind === "entity" ? words.bothCampuses(placeName) : placeName) },
    {
      key: "status",
      title: words.status,
      render: ({ status, openVotes }) => <StatusTag tone={openVotes > 0 ? "warn" : topicTones[status]}>{openVotes > 0 ? words.voting : statuses[status]}</StatusTag>,
    },
    { key: "openedBy", title: words.openedBy, render: ({ openedByName }) => openedByName ?? "—", onlyWide: true },
    { key: "openedOn", title: words.openedOn, render: ({ openedOn }) => <DateText date={openedOn} />, sortBy: ({ openedOn }) => openedOn },
    { key: "entries", title: words.entries, render: ({ entries }) => entries, sortBy: ({ entries }) => entries, align: "end" },
  ];
  return (
    <>
      <PageHeader
        title={words.title}
        about={`${words.about(scopeName)}${list.data ? ` · ${words.members(list.data.members.length)}` : ""}`}
        {...(maySpeak
          ? {
              actions: (
                <Button type="primary" aria-haspopup="dialog" onClick={() => startTransition(() => setOpening(true))}>
                  {words.open}
                </Button>
              ),
            }
          : {})}
      />
      <DataTable
        label={words.table}
        rows={list.data?.rows}
        columns={columns}
        rowKey={({ id }) => id}
        error={list.error}
        onRetry={() => void list.refetch()}
        empty={<EmptyState title={words.none} about={words.noneAbout} />}
      />
      <Drawer open={isOpening} title={words.openTitle} size="large" onClose={() => setOpening(false)} destroyOnHidden>
        <TopicForm
          places={places}
          busy={acts.open.isPending}
          onCancel={() => setOpening(false)}
          onOpen={(topic) => acts.open.mutate(topic, { onSuccess: () => setOpening(false) })}
        />
      </Drawer>
    </>
  );
}

/** For which school or campus a topic may be opened from here; both campuses first. */
function useTopicPlaces(): TopicPlace[] {
  const words = useTexts(councilTexts);
  const scope = useNamedScope();
  if (scope.kind === "district") return [];
  if (scope.kind === "entity") return [{ scope: { kind: "entity", id: scope.id }, name: words.bothCampuses(scope.name) }];
  const campus: TopicPlace = { scope: { kind: "campus", id: scope.id }, name: scope.name };
  if (scope.parentId === undefined) return [campus];
  // A representative sees one campus and may still ask for both.
  return [campus, { scope: { kind: "entity", id: scope.parentId as EntityId }, name: words.allCampuses }];
}
