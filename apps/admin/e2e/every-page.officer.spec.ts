import { seePagesOf } from "./every-page";

seePagesOf(["officer"]);
