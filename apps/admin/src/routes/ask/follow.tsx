import { createFileRoute } from "@tanstack/react-router";
import { FollowPage } from "../../features/ask/follow-page";

export const Route = createFileRoute("/ask/follow")({
  // The number only: a secret never stands in an address.
  validateSearch: (search): { readonly number?: string } => {
    const { number } = search;
    return typeof number === "string" && number.length <= 20 ? { number } : {};
  },
  component: FollowPage,
});
