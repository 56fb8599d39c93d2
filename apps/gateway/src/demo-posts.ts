/** What each demo account is, in the words of its post: "校长，宁安路小学". */
import { and, eq, inArray } from "drizzle-orm";
import type { CivilDate } from "@qitong/domain";
import type { Database } from "@qitong/db";
import { account, campusName, district, legalEntityName, post, province } from "@qitong/db/schema";
import { inForce } from "@qitong/service";

export async function listDemoPosts(db: Database, logins: readonly string[], today: CivilDate): Promise<Map<string, string>> {
  const rows = await db
    .select({ login: account.login, title: post.title, district: district.name, entity: legalEntityName.name, campus: campusName.name, province: province.name })
    .from(account)
    .innerJoin(post, and(eq(post.personId, account.personId), inForce(post, today)))
    .leftJoin(district, eq(district.id, post.placeId))
    .leftJoin(province, eq(province.id, post.placeId))
    .leftJoin(legalEntityName, and(eq(legalEntityName.entityId, post.placeId), inForce(legalEntityName, today)))
    .leftJoin(campusName, and(eq(campusName.campusId, post.placeId), inForce(campusName, today)))
    .where(inArray(account.login, [...logins]));
  return new Map(rows.map((row) => [row.login, [row.title, row.district ?? row.entity ?? row.campus ?? row.province].filter(Boolean).join("，")]));
}
