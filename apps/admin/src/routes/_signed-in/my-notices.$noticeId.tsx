import type { NoticeId } from "@qitong/domain";
import { createFileRoute } from "@tanstack/react-router";
import { OwnNoticePage } from "../../features/notice/own-notice-page";
import { named } from "../../shell/address";

export const Route = createFileRoute("/_signed-in/my-notices/$noticeId")({ params: named<{ noticeId: NoticeId }>(), component: OwnNoticePage });
