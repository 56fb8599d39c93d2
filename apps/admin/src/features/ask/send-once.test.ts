import { expect, it } from "vitest";
import { readOutcome } from "./send-once";

it("sends again only what may not have arrived", () => {
  const sent = { number: "S261124-000001", dueOn: "2026-11-27" };
  expect(readOutcome(200, JSON.stringify({ result: { data: sent } }))).toEqual({ kind: "sent", ...sent });
  const refusals = [{ kind: "photo-not-a-picture", field: "photos.0" }];
  expect(readOutcome(422, JSON.stringify({ error: { data: { refusals, fields: [] } } }))).toEqual({ kind: "refused", refusals, fields: [] });
  expect(readOutcome(404, JSON.stringify({ error: { data: {} } }))).toEqual({ kind: "absent" });
  expect(readOutcome(429, JSON.stringify({ error: { data: { refusals } } }))).toEqual({ kind: "too-often", refusals });
  for (const [status, text] of [[500, JSON.stringify({ error: {} })], [502, "<html>Bad Gateway</html>"], [200, "{\"result\""]] as const) {
    expect(readOutcome(status, text)).toEqual({ kind: "unknown" });
  }
});
