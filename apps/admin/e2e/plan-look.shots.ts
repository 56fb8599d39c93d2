import { test } from "vitest";
import { desktop, phone } from "./browser";
import { useStage } from "./stage";
const stage = useStage();
const out = "/tmp/shots";
const looks = [["zh", "light"], ["en", "dark"]] as const;
test("look", async () => {
  for (const [language, appearance] of looks) {
    const page = await stage.enter("principal", "/curriculum-plans", { look: { language, appearance } });
    for (const [size, viewport] of [["desktop", desktop], ["phone", phone]] as const) {
      await page.setViewportSize(viewport);
      for (const [name, search] of [["now", ""], ["compare", "?compare=1"], ["draft", "?year=2027&plan=draft&compare=1"], ["none", "?year=2024"]] as const) {
        await page.goto(`${page.url().split("?")[0]}${search}`);
        await page.locator("main h1").waitFor();
        await page.waitForTimeout(900);
        await page.screenshot({ path: `${out}/${name}-${size}-${language}-${appearance}.png`, fullPage: true });
      }
    }
  }
  const officer = await stage.enter("officer", "/curriculum-plans");
  await officer.waitForTimeout(800);
  await officer.screenshot({ path: `${out}/board.png` });
});
