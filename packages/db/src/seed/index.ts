export { demoDay, firstDemoDay } from "./demo-day";
export { installDemo, type DemoInstallation, type DemoOptions } from "./install-demo";
export { demoProvinceCode, provinceSince } from "./province";
export { demoPassword, type DemoAccount } from "./posts";
