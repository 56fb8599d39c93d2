/** Identifiers of a file, and the positions they stand for. A reference to what is not there is a fault of the file, and named. */
import { child, type XmlElement } from "../xml/tree";

export class Lookup {
  private readonly positions = new Map<string, number>();

  constructor(private readonly what: string) {}

  add(id: string): number {
    if (this.positions.has(id)) throw new Error(`${this.what} "${id}" is there twice`);
    const position = this.positions.size;
    this.positions.set(id, position);
    return position;
  }

  /** @throws when there is no such thing */
  of(id: string): number {
    const position = this.positions.get(id);
    if (position === undefined) throw new Error(`${this.what} "${id}" is not in the instance`);
    return position;
  }

  referenceOf(element: XmlElement): number {
    return this.of(attribute(element, "Reference"));
  }
}

/** @throws when it is missing */
export function attribute(element: XmlElement, name: string): string {
  const value = element.attributes[name];
  if (value === undefined) throw new Error(`<${element.name}> has no ${name}`);
  return value;
}

export function nameOf(element: XmlElement): { readonly id: string; readonly name: string } {
  const id = attribute(element, "Id");
  return { id, name: child(element, "Name")?.text || id };
}

/** @throws when the text of the child is not a number */
export function numberOf(element: XmlElement, name: string): number | undefined {
  const text = child(element, name)?.text;
  if (text === undefined || text === "") return undefined;
  const value = Number(text);
  if (!Number.isFinite(value)) throw new Error(`<${name}> of <${element.name}> is not a number: ${text}`);
  return value;
}

/** @throws when it is missing */
export function requiredNumber(element: XmlElement, name: string): number {
  const value = numberOf(element, name);
  if (value === undefined) throw new Error(`<${element.name}> ${element.attributes["Id"] ?? ""} has no ${name}`);
  return value;
}
