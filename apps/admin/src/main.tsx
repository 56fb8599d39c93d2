import { Frame } from "@qitong/ui";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { queryClient } from "./connection/query-client";
import { beginEarly } from "./begin-early";
import { router } from "./router";
import { PreferencesProvider, usePreferences } from "./shell/preferences";

function Admin() {
  const { language, appearance } = usePreferences();
  return (
    <Frame language={language} appearance={appearance}>
      <RouterProvider router={router} />
    </Frame>
  );
}

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

beginEarly(window.location.pathname);

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <PreferencesProvider>
        <Admin />
      </PreferencesProvider>
    </QueryClientProvider>
  </StrictMode>,
);
