/** XML text from parts; what is written inside is escaped. */
export type Xml = string;

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

export function element(name: string, parts: readonly Xml[]): Xml {
  return `<${name}>\n${parts.join("")}</${name}>\n`;
}

/** An element with text for each of the fields, in their order. */
export function fields(values: Readonly<Record<string, string | number | boolean>>): Xml {
  return Object.entries(values).map(([name, value]) => `<${name}>${escapeXml(String(value))}</${name}>\n`).join("");
}
