import { seePagesOf } from "./every-page";
import { pagesOf } from "./pages";

seePagesOf(Object.keys(pagesOf).filter((login) => login !== "officer"));
