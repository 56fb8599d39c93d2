import { seeEveryPage } from "./every-page";

seeEveryPage("light");
