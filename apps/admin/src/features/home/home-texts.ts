import { defineTexts } from "@qitong/ui";

export const homeTexts = defineTexts({
  zh: {
    greeting: (name: string) => `${name}，您好`,
    posts: "您的岗位",
    standsIn: (name: string) => `代${name}行使部分权限`,
    campuses: (count: number) => `${count} 个校区`,
    work: "您可以办理",
    incomplete: "有一部分没有读到，下面列出的可能不全，请刷新页面。",
  },
  en: {
    greeting: (name) => `Hello, ${name}`,
    posts: "Your posts",
    standsIn: (name) => `some powers, on behalf of ${name}`,
    campuses: (count) => `${count} campuses`,
    work: "What you can do here",
    incomplete: "A part did not arrive; the lists below may not be complete. Please reload the page.",
  },
});
