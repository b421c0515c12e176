import { asJson } from "@/lib/api/envelope";
import { documentParams, namedIn } from "@/lib/api/names";
import { jsonSchemaOf, type SchemaName, SCHEMAS } from "@/lib/api/shapes";

export const dynamic = "force-static";
export const generateStaticParams = () => documentParams(Object.keys(SCHEMAS));
export const GET = async (_request: Request, { params }: { params: Promise<{ document: string }> }) => asJson(jsonSchemaOf(namedIn((await params).document) as SchemaName));
