export { demoDay, firstDemoDay, installDemo, type DemoInstallation, type DemoOptions } from "./install-demo";
export { demoPassword, type DemoAccount } from "./posts";
