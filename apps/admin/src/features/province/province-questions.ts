import { findCivilDate, type ProvinceId } from "@qitong/domain";
import { skipToken } from "@tanstack/react-query";
import { staffing } from "../../connection/services";
import type { Session } from "../../connection/session";

/** The provinces in which someone holds a post. */
export function provincesOf({ posts }: Session): readonly { readonly id: ProvinceId; readonly name: string }[] {
  const places = posts.flatMap(({ place }) => (place.kind === "province" ? [place] : []));
  return [...new Map(places.map((place) => [place.id, place])).values()];
}

/** What the province's board asks, by its address; nothing is asked for who holds no post in a province. */
export function provinceQuestions(session: Session, view: Readonly<Record<string, unknown>>) {
  const provinces = provincesOf(session);
  const chosen = provinces.find(({ id }) => id === view["province"]) ?? provinces[0];
  const day = findCivilDate(String(view["asOf"] ?? ""));
  const asOf = day !== undefined && day < session.today ? day : undefined;
  const question = chosen && { provinceId: chosen.id, ...(asOf ? { asOf } : {}) };
  return { question, board: staffing.province.board.queryOptions(question ?? skipToken) };
}
