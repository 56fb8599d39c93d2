import type { RequestId } from "@qitong/domain";
import { createFileRoute } from "@tanstack/react-router";
import { RequestPage } from "../../../features/request/request-page";
import { named } from "../../../shell/address";

export const Route = createFileRoute("/_signed-in/$scope/requests/$requestId")({ params: named<{ requestId: RequestId }>(), component: RequestPage });
