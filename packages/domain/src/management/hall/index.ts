export * from "./application";
export * from "./catalogue";
export * from "./hall-board";
export * from "./item-promise";
export * from "./item-setting";
export * from "./trace";
export { audienceOf, audiences, isWhollyOnline, onlineShare, onlineShareAim, serviceGroupNames, serviceGroups } from "./service-item";
export type { Audience, Basis, ServiceGroup, ServiceItem } from "./service-item";
