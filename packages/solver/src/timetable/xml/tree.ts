/** An XML document as a small tree: elements, attributes, text. Strict; a fault names its line. */
import { SaxesParser } from "saxes";

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly in it, trimmed. */
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** @throws when the document is not well formed */
export function parseXml(document: string): XmlElement {
  const parser = new SaxesParser();
  const open: Open[] = [{ name: "", attributes: {}, children: [], text: "" }];
  parser.on("error", (fault) => {
    throw fault;
  });
  parser.on("opentag", ({ name, attributes }) => open.push({ name, attributes, children: [], text: "" }));
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const element = open.pop();
    if (element) open.at(-1)?.children.push({ ...element, text: element.text.trim() });
  });
  parser.write(document.replace(/^\uFEFF/, "")).close();
  const root = open[0]?.children[0];
  if (!root) throw new Error("an XML document without an element");
  return root;
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** The children of that name, of the whole path: `children(x, "Resources", "Resource")`. */
export function children(element: XmlElement | undefined, ...path: readonly string[]): readonly XmlElement[] {
  let found = element === undefined ? [] : [element];
  for (const name of path) found = found.flatMap((each) => each.children.filter((candidate) => candidate.name === name));
  return found;
}

/** The text of a child; undefined when there is none or it is empty. */
export function textOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.text || undefined;
}
