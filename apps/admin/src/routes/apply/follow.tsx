import { createFileRoute } from "@tanstack/react-router";
import { FollowApplicationPage } from "../../features/apply/follow-page";

export const Route = createFileRoute("/apply/follow")({
  // The number only: a secret never stands in an address.
  validateSearch: (search): { readonly number?: string } => {
    const { number } = search;
    return typeof number === "string" && number.length <= 20 ? { number } : {};
  },
  component: FollowApplicationPage,
});
