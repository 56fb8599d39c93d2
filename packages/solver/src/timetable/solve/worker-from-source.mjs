// Development and tests only: Node 20 reads no TypeScript, and `--import tsx` does nothing in a thread.
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");
