import { Opportunities } from "@/components/framing";
import { MAP, Page } from "@/components/page";
import { loadCatalog, newestEdition } from "@/lib/catalog";
import { pageMetadata } from "@/lib/metadata";
import { routes } from "@/lib/routes";

const identity = { title: "Benchmark opportunities", description: "Measurements that are missing and would let readers choose: the question, what exists already, a protocol, and what would count as an answer.", href: routes.opportunities() };

export const metadata = pageMetadata(identity);

export default function OpportunitiesPage() {
  const catalog = loadCatalog();
  return (
    <Page {...identity} parents={[MAP, { href: routes.benchmarks(), title: "Benchmarks" }]} edition={newestEdition(catalog).month} lede="Each is a question that readers ask and no published measurement answers, with a protocol that someone with the hardware can follow.">
      <Opportunities opportunities={catalog.opportunities} heading="h2" />
    </Page>
  );
}
