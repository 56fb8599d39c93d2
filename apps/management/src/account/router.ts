import { z } from "zod";
import { AccountId, roles } from "@qitong/domain";
import { AccountCreation } from "@qitong/domain/management";
import { atDistrict, atPerson, command, findPersonChain, OfDistrict, pageInput, query, router, type At } from "@qitong/service";
import { listPosts } from "../post/store";
import { disableAccount, enableAccount, revokeSessions } from "./close";
import { createAccount, resetPassword } from "./create";
import { countSessions, findAccountPersonId, getAccount, listAccounts, listSessions } from "./store";

const OfAccount = z.object({ accountId: AccountId });

/** An account is where its person is: the district of the person decides. */
const atAccount: At<{ accountId: AccountId }> = async (db, { accountId }, today) => {
  const personId = await findAccountPersonId(db, accountId);
  return personId && findPersonChain(db, personId, today);
};

export const accountRouter = router({
  list: query({
    permission: "account.read",
    input: OfDistrict.extend({
      search: z.string().max(60).optional(),
      role: z.enum(roles).optional(),
      state: z.enum(["open", "disabled"]).optional(),
      ...pageInput({ usual: 50, most: 500 }),
    }),
    at: atDistrict,
    answer: async ({ db, today, now }, input) => {
      const { rows, total } = await listAccounts(db, input.districtId, input, input, today);
      const [posts, sessions] = await Promise.all([
        listPosts(db, { personIds: rows.map((row) => row.personId) }, today),
        countSessions(db, rows.map((row) => row.accountId), now),
      ]);
      return {
        total,
        rows: rows.map((row) => ({
          ...row,
          posts: posts.filter((post) => post.personId === row.personId && post.state === "in-force"),
          lastSignInAt: sessions.get(row.accountId)?.lastSignInAt ?? null,
          openSessions: sessions.get(row.accountId)?.open ?? 0,
        })),
      };
    },
  }),
  byId: query({
    permission: "account.read",
    input: OfAccount,
    at: atAccount,
    answer: async ({ db, today, now }, { accountId }) => {
      const found = await getAccount(db, accountId);
      const [posts, sessions] = await Promise.all([listPosts(db, { personIds: [found.personId] }, today), listSessions(db, accountId)]);
      return {
        ...found,
        posts,
        sessions: sessions.map((one) => ({ ...one, isOpen: one.revokedAt === null && one.expiresAt > now })),
      };
    },
  }),
  create: command({ permission: "account.manage", input: AccountCreation, at: atPerson, act: createAccount, isAnswerSecret: true }),
  resetPassword: command({ permission: "account.manage", input: OfAccount, at: atAccount, act: resetPassword, isAnswerSecret: true }),
  disable: command({
    permission: "account.manage",
    input: OfAccount.extend({ reason: z.string().trim().min(2).max(200) }),
    at: atAccount,
    act: disableAccount,
  }),
  enable: command({ permission: "account.manage", input: OfAccount, at: atAccount, act: enableAccount }),
  revokeSessions: command({ permission: "account.manage", input: OfAccount, at: atAccount, act: revokeSessions }),
});
