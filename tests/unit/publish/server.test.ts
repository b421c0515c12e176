/** The local server, on a folder of its own: methods, odd paths, ranges, conditions, and many requests at once. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { request as ask } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createSiteServer } from "@/lib/publish/server";
import { freshFolder } from "@/tests/support/trees";

const folder = freshFolder("served");
let port = 0;
let close = () => {};

beforeAll(async () => {
  mkdirSync(join(folder, "a"), { recursive: true });
  writeFileSync(join(folder, "index.html"), "<h1>home</h1>");
  writeFileSync(join(folder, "a/index.html"), "0123456789");
  writeFileSync(join(folder, "404.html"), "<h1>Not found</h1>");
  writeFileSync(join(folder, "..", "secret.txt"), "secret");
  const server = createSiteServer(folder);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
  close = () => server.close();
});

afterAll(() => {
  close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Node's own client, which sends a path as it is given. */
const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  new Promise<Answer>((resolve, reject) => {
    ask({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      let body = "";
      response.on("data", (piece) => (body += piece)).on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    }).on("error", reject).end();
  });

test("a page comes with the policy and is revalidated", async () => {
  const { status, headers, body } = await get("/a/");
  expect({ status, body }).toEqual({ status: 200, body: "0123456789" });
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
});

test.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])("%s is refused with 405 and what is allowed", async (method) => {
  const { status, headers } = await get("/", {}, method);
  expect({ status, allow: headers["allow"] }).toEqual({ status: 405, allow: "GET, HEAD" });
});

test.each(["/../secret.txt", "/%2e%2e/secret.txt", "/a/..%2f..%2fsecret.txt", "/%00", "/%E0%A4%A", "/a\\..\\secret.txt", "//../secret.txt"])("%s never leaves the folder", async (path) => {
  const { status, body } = await get(path);
  expect([400, 404]).toContain(status);
  expect(body).not.toContain("secret");
});

test("what is not there answers 404 with the site's own page", async () => {
  const { status, body } = await get("/nowhere/");
  expect({ status, body }).toEqual({ status: 404, body: "<h1>Not found</h1>" });
});

test("one range is answered in part, several in full", async () => {
  const one = await get("/a/", { Range: "bytes=2-4" });
  const several = await get("/a/", { Range: "bytes=0-1,3-4" });
  expect({ status: one.status, body: one.body }).toEqual({ status: 206, body: "234" });
  expect({ status: several.status, body: several.body }).toEqual({ status: 200, body: "0123456789" });
});

test("an unchanged page is not sent twice", async () => {
  const { headers } = await get("/a/");
  const again = await get("/a/", { "If-None-Match": String(headers["etag"]) });
  expect({ status: again.status, body: again.body }).toEqual({ status: 304, body: "" });
});

test("10,000 requests at 100 at a time bring no error", async () => {
  const paths = ["/", "/a/", "/nowhere/"];
  let left = 10_000;
  const statuses = new Set<number>();
  const worker = async () => {
    while (left-- > 0) statuses.add((await get(paths[left % 3] ?? "/")).status);
  };
  await Promise.all(Array.from({ length: 100 }, worker));
  expect([...statuses].sort()).toEqual([200, 404]);
}, 60_000);
