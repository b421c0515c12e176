/** From a path in a seed record to its line, by oxc's syntax tree. */
import { type Expression, type ObjectProperty, parseSync, type Statement } from "oxc-parser";

interface Child {
  start: number;
  value: Expression;
}

/** The line of a path in an exported object: the first key is the name of the export. */
export function lineInSeed(text: string, path: readonly PropertyKey[]): number {
  const { program } = parseSync("seed.ts", text);
  const [name, ...rest] = path;
  const declared = exportedConstants(program.body);
  const entry = declared.get(String(name)) ?? [...declared.values()][0];
  if (entry === undefined) return 1;
  let child: Child = { start: entry.start, value: entry };
  for (const key of rest) {
    const next = childOf(unwrap(child.value), key);
    if (next === undefined) break;
    child = next;
  }
  return text.slice(0, child.start).split("\n").length;
}

function exportedConstants(body: readonly Statement[]): Map<string, Expression> {
  const found = new Map<string, Expression>();
  for (const statement of body) {
    if (statement.type !== "ExportNamedDeclaration" || statement.declaration?.type !== "VariableDeclaration") continue;
    for (const { id, init } of statement.declaration.declarations) if (id.type === "Identifier" && init !== null) found.set(id.name, init);
  }
  return found;
}

/** `{…} satisfies X`, `{…} as const` and parentheses hold the object one level down. */
function unwrap(node: Expression): Expression {
  return node.type === "TSSatisfiesExpression" || node.type === "TSAsExpression" || node.type === "ParenthesizedExpression" ? unwrap(node.expression) : node;
}

function childOf(node: Expression, key: PropertyKey): Child | undefined {
  if (node.type === "ArrayExpression") {
    const element = node.elements[Number(key)];
    return element && element.type !== "SpreadElement" ? { start: element.start, value: element } : undefined;
  }
  if (node.type !== "ObjectExpression") return undefined;
  const property = node.properties.find((candidate): candidate is ObjectProperty => candidate.type === "Property" && keyOf(candidate) === String(key));
  return property && { start: property.start, value: property.value };
}

function keyOf({ key }: ObjectProperty): string | undefined {
  if (key.type === "Identifier") return key.name;
  return key.type === "Literal" && "value" in key ? String(key.value) : undefined;
}
