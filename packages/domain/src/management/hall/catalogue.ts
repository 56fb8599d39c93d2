/** The catalogue that every district begins with. Names are those of the flows; the district may rename a flow. */
import { findShippedFlow, type Words } from "../approval";
import { parentItems } from "./parent-items";
import { audienceOf, serviceGroupNames, type Audience, type ServiceItem } from "./service-item";
import { staffItems } from "./staff-items";

export const serviceItems: readonly ServiceItem[] = [...staffItems, ...parentItems];

export function findServiceItem(key: string): ServiceItem | undefined {
  return serviceItems.find((item) => item.key === key);
}

export const itemsFor = (audience: Audience): readonly ServiceItem[] => serviceItems.filter((item) => audienceOf(item) === audience);

/** As the product calls it, where a district has given it no name of its own. */
export function shippedName(key: string): Words {
  return findShippedFlow(key)?.head.name ?? { zh: key, en: key };
}

/** In the order of the shelves. */
export function byGroup<Item extends Pick<ServiceItem, "group">>(items: readonly Item[]) {
  return serviceGroupNames.map((group) => ({ group, items: items.filter((item) => item.group === group) })).filter((shelf) => shelf.items.length > 0);
}
