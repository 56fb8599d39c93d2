/** 家长办事: what people without an account may apply for, and how they follow it (decision 0012). */
import { z } from "zod";
import type { ThrottleLimit } from "@qitong/domain";
import { AddInput, ApplyInput, audienceOf, FollowedApplication, TakeBackInput } from "@qitong/domain/management/hall";
import { CampusCode } from "@qitong/domain/management";
import { publicCommand, publicQuery, publicRouter } from "@qitong/service";
import { rewritePhotos } from "../ask/photos";
import { getCampusOfCode } from "../ask/store";
import { onCard, readGuide } from "../hall/catalogue";
import { listItems, loadItem } from "../hall/item-store";
import { followApplication } from "./follow";
import { addToApplication, takeBackApplication } from "./respond";
import { getParentItem, sendApplication } from "./send";

/** As the limits of requests (../ask/router.ts): a school's parents share an address, a number is tried little. */
const reading: readonly ThrottleLimit[] = [{ name: "application.items", of: "address", times: 300, minutes: 15 }];
const applying: readonly ThrottleLimit[] = [
  { name: "application.send", of: "address", times: 40, minutes: 15 },
  { name: "application.send", of: "subject", times: 1000, minutes: 15 },
];
const following: readonly ThrottleLimit[] = [
  { name: "application.follow", of: "address", times: 150, minutes: 15 },
  { name: "application.follow", of: "subject", times: 60, minutes: 15 },
];
const responding: readonly ThrottleLimit[] = [
  { name: "application.respond", of: "address", times: 40, minutes: 15 },
  { name: "application.respond", of: "subject", times: 20, minutes: 15 },
];

const OfCode = z.object({ code: CampusCode });

export const applicationRouter = publicRouter({
  items: publicQuery({
    purpose: "hall.read", limits: reading, subject: ({ code }) => code, input: OfCode,
    answer: async ({ db, today }, { code }) => {
      const { campusName, districtId } = await getCampusOfCode(db, code, today);
      const items = await listItems(db, districtId, today);
      return { campusName, items: items.filter(({ item }) => audienceOf(item) === "parent").map(onCard) };
    },
  }),
  item: publicQuery({
    purpose: "hall.read", limits: reading, subject: ({ code }) => code, input: OfCode.extend({ itemKey: z.string().min(1).max(40) }),
    answer: async ({ db, today }, { code, itemKey }) => {
      const { campusName, districtId } = await getCampusOfCode(db, code, today);
      const item = getParentItem(itemKey);
      const { flow } = await loadItem(db, districtId, item, today);
      return { ...(await readGuide(db, districtId, item, today)), campusName, today, form: flow?.form ?? { fields: [] } };
    },
  }),
  send: publicCommand({
    purpose: "hall.apply", limits: applying, subject: ({ code }) => code, input: ApplyInput, prepare: ({ photos }) => rewritePhotos(photos), act: sendApplication,
  }),
  follow: publicQuery({ purpose: "hall.follow", limits: following, subject: ({ number }) => number, input: FollowedApplication, answer: followApplication }),
  add: publicCommand({
    purpose: "hall.respond", limits: responding, subject: ({ number }) => number, input: AddInput, prepare: ({ photos }) => rewritePhotos(photos), act: addToApplication,
  }),
  takeBack: publicCommand({
    purpose: "hall.respond", limits: responding, subject: ({ number }) => number, input: TakeBackInput, prepare: async () => undefined, act: takeBackApplication,
  }),
});
