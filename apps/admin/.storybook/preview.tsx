import { appearances, Frame, languages } from "@qitong/ui";
import type { Preview } from "@storybook/react-vite";
import { configure } from "storybook/test";

// what was not found, without the whole page it was not found on: a failure is read in a terminal
configure({ getElementError: (message) => new Error(message ?? "not found") });

const preview: Preview = {
  globalTypes: {
    appearance: {
      description: "外观",
      toolbar: { title: "外观", icon: "contrast", items: ["light", "dark"], dynamicTitle: true },
    },
    language: {
      description: "语言",
      toolbar: { title: "语言", icon: "globe", items: ["zh", "en"], dynamicTitle: true },
    },
  },
  initialGlobals: { appearance: "light", language: "zh" },
  parameters: { layout: "fullscreen", controls: { disable: true } },
  decorators: [
    (Story, { globals }) => (
      <Frame
        appearance={appearances.find((one) => one === globals["appearance"]) ?? "light"}
        language={languages.find((one) => one === globals["language"]) ?? "zh"}
      >
        <div style={{ padding: 16 }}>
          <Story />
        </div>
      </Frame>
    ),
  ],
};

export default preview;
