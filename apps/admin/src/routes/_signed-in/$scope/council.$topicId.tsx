import type { TopicId } from "@qitong/domain";
import { createFileRoute } from "@tanstack/react-router";
import { TopicPage } from "../../../features/council/topic-page";
import { named } from "../../../shell/address";

export const Route = createFileRoute("/_signed-in/$scope/council/$topicId")({ params: named<{ topicId: TopicId }>(), component: TopicPage });
