/** What people without an account may do: ask, and follow what they asked (decision 0012). */
import { z } from "zod";
import type { ThrottleLimit } from "@qitong/domain";
import { AskInput, CampusCode, Followed, RateInput, requestCategories, WordInput } from "@qitong/domain/management";
import { getDistrictSettings, publicCommand, publicQuery, publicRouter } from "@qitong/service";
import { followRequest } from "./follow";
import { rewritePhotos } from "./photos";
import { rateRequest, reopenRequest, supplementRequest, withdrawRequest } from "./respond";
import { sendRequest } from "./send";
import { getCampusOfCode } from "./store";

/**
 * A school's parents share an address (its own network, or a carrier's), so an address may ask often enough for a parents'
 * meeting; a campus takes in as many as it has parents on the day that something happens.
 */
const reading: readonly ThrottleLimit[] = [{ name: "ask.byCode", of: "address", times: 300, minutes: 15 }];
const asking: readonly ThrottleLimit[] = [
  { name: "ask.send", of: "address", times: 40, minutes: 15 },
  { name: "ask.send", of: "subject", times: 2000, minutes: 15 },
];
/** 30 tries of one number in 15 minutes: 60 bits of secret are not found so in a lifetime. */
const following: readonly ThrottleLimit[] = [
  { name: "ask.follow", of: "address", times: 150, minutes: 15 },
  { name: "ask.follow", of: "subject", times: 60, minutes: 15 },
];
const responding: readonly ThrottleLimit[] = [
  { name: "ask.respond", of: "address", times: 60, minutes: 15 },
  { name: "ask.respond", of: "subject", times: 20, minutes: 15 },
];

const nothing = async (): Promise<void> => undefined;
const respond = { purpose: "request.respond", limits: responding, subject: ({ number }: Followed) => number, prepare: nothing } as const;

export const askRouter = publicRouter({
  byCode: publicQuery({
    purpose: "campus-code.read",
    limits: reading,
    subject: ({ code }) => code,
    input: z.object({ code: CampusCode }),
    answer: async ({ db, today }, { code }) => {
      const { campusName, districtName, districtId } = await getCampusOfCode(db, code, today);
      const { requestPromiseDays } = await getDistrictSettings(db, districtId);
      return { campusName, districtName, today, categories: requestCategories.map((category) => ({ category, workingDays: requestPromiseDays[category] })) };
    },
  }),
  send: publicCommand({
    purpose: "request.ask", limits: asking, subject: ({ code }) => code, input: AskInput, prepare: ({ photos }) => rewritePhotos(photos), act: sendRequest,
  }),
  follow: publicQuery({ purpose: "request.follow", limits: following, subject: ({ number }) => number, input: Followed, answer: followRequest }),
  rate: publicCommand({ ...respond, input: RateInput, act: rateRequest }),
  reopen: publicCommand({ ...respond, input: WordInput, act: reopenRequest }),
  supplement: publicCommand({ ...respond, input: WordInput, act: supplementRequest }),
  withdraw: publicCommand({ ...respond, input: WordInput, act: withdrawRequest }),
});
