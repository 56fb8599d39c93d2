import type { NoticeId } from "@qitong/domain";
import { createFileRoute } from "@tanstack/react-router";
import { NoticePage } from "../../../features/notice/notice-page";
import { named } from "../../../shell/address";

export const Route = createFileRoute("/_signed-in/$scope/notices/$noticeId")({ params: named<{ noticeId: NoticeId }>(), component: NoticePage });
