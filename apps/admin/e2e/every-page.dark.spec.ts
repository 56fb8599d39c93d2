import { seeEveryPage } from "./every-page";

seeEveryPage("dark");
