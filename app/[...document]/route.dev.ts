/** In development only (next.config.ts, pageExtensions): the documents that the publish pass writes into a build. */
import { loadCatalog } from "@/lib/catalog";
import { documentsOf, mediaTypeOf } from "@/lib/documents";

export async function GET(_request: Request, { params }: { params: Promise<{ document: string[] }> }): Promise<Response> {
  const path = (await params).document.join("/");
  const write = documentsOf(loadCatalog()).get(path);
  return write === undefined ? new Response("No such document.\n", { status: 404 }) : new Response(write(), { headers: { "Content-Type": mediaTypeOf(path) } });
}
