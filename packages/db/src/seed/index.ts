export { demoDay, firstDemoDay } from "./demo-day";
export { installDemo, type DemoInstallation, type DemoOptions } from "./install-demo";
export { demoPassword, type DemoAccount } from "./posts";
