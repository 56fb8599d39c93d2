import { createFileRoute } from "@tanstack/react-router";
import { ImportWizardPage } from "../../../features/import/import-wizard-page";

export const Route = createFileRoute("/_signed-in/$scope/imports/new")({ component: ImportWizardPage });
