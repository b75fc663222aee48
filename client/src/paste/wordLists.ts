import type { Element, ElementContent } from "hast";

interface Item {
  readonly level: number;
  readonly children: readonly ElementContent[];
}

/** Word's list paragraphs, which say their level in a style, as real lists. */
export function gatherWordLists(nodes: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  let items: Item[] = [];
  const flush = () => {
    if (items.length > 0) result.push(listOf(items));
    items = [];
  };
  for (const node of nodes) {
    const level = levelOf(node);
    if (level !== undefined && node.type === "element")
      items.push({ level, children: node.children });
    else {
      if (node.type !== "text" || node.value.trim() !== "") flush();
      result.push(node);
    }
  }
  flush();
  return result;
}

function levelOf(node: ElementContent): number | undefined {
  if (node.type !== "element" || node.tagName !== "p") return undefined;
  const { style } = node.properties;
  const level =
    typeof style === "string" ? /mso-list:[^;]*level(\d)/iu.exec(style)?.[1] : undefined;
  return level === undefined ? undefined : Number(level);
}

/** Items of a deeper level become a list within the item before them. */
function listOf(items: readonly Item[]): Element {
  const first = items[0]?.level ?? 1;
  const children: Element[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) continue;
    const rest = items.slice(at + 1);
    const end = rest.findIndex(({ level }) => level <= first);
    const deeper = end < 0 ? rest : rest.slice(0, end);
    const nested = deeper.length > 0 ? [listOf(deeper)] : [];
    children.push(element("li", [...item.children, ...nested]));
    at += deeper.length;
  }
  return element("ul", children);
}

function element(tagName: string, children: readonly ElementContent[]): Element {
  return { type: "element", tagName, properties: {}, children: [...children] };
}
