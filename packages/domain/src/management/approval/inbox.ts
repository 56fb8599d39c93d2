/** One inbox for everyone: to do, done, and what one has started oneself. */
import { z } from "zod";

export const inboxTabs = ["todo", "done", "own"] as const;
export const InboxTab = z.enum(inboxTabs);
export type InboxTab = z.infer<typeof InboxTab>;

/** Where a page ended: pages follow each other by key, so that a row that came in meanwhile shifts none. */
export const InboxCursor = z.object({ at: z.iso.datetime(), id: z.string().max(40) });
export type InboxCursor = z.infer<typeof InboxCursor>;

export const inboxPage = 30;
