import { createFileRoute } from "@tanstack/react-router";
import { TopicPage } from "../../../features/council/topic-page";

export const Route = createFileRoute("/_signed-in/$scope/council/$topicId")({ component: TopicPage });
