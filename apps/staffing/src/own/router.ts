import { atPerson, OfPerson, query, router } from "@qitong/service";
import { loadStaffFile } from "../staff/by-id";
import { listOwnMoves, listOwnPosts } from "./store";

/** What a person may see of oneself: the gate lets nobody but that person in. */
export const ownRouter = router({
  file: query({
    permission: "own.read",
    input: OfPerson,
    at: atPerson,
    answer: async ({ db, today }, { personId }) => {
      const [file, moves, posts] = await Promise.all([
        loadStaffFile(db, personId, today),
        listOwnMoves(db, personId, today),
        listOwnPosts(db, personId, today),
      ]);
      return { ...file, moves, posts };
    },
  }),
});
