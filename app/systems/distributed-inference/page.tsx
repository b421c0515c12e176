import { SystemDetail } from "@/components/system-detail";
import { loadCatalog, systemBySlug } from "@/lib/catalog";
import { pageMetadata } from "@/lib/metadata";
import { routes } from "@/lib/routes";

const SLUG = "distributed-inference";

export function generateMetadata() {
  const { title, description } = systemBySlug(loadCatalog(), SLUG).data;
  return pageMetadata({ title, description, href: routes.system(SLUG) });
}

export default function DistributedInferencePage() {
  const catalog = loadCatalog();
  return <SystemDetail catalog={catalog} system={systemBySlug(catalog, SLUG)} />;
}
