/** Serves out/ on one port of the loopback address, without building; for the browser tests and for measuring. */
import { createSiteServer } from "@/lib/publish/server";

const port = Number(process.argv[2] ?? 3000);
createSiteServer("out").listen(port, "127.0.0.1", () => console.error(`out/ at http://127.0.0.1:${port}/`));
