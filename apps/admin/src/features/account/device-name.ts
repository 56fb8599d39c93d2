/** "Chrome · Windows" from the long line that a browser sends about itself; the line's other parts say nothing to an official. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger/, "微信"],
  [/Edg\//, "Edge"],
  [/Firefox\//, "Firefox"],
  [/Chrome\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/Windows/, "Windows"],
  [/Android/, "Android"],
  [/iPhone|iPad/, "iOS"],
  [/Mac OS X/, "macOS"],
  [/Linux/, "Linux"],
];

function firstNamed(names: typeof browsers, userAgent: string): string | undefined {
  return names.find(([sign]) => sign.test(userAgent))?.[1];
}

/** Undefined when neither browser nor system is known. */
export function deviceName(userAgent: string): string | undefined {
  const parts = [firstNamed(browsers, userAgent), firstNamed(systems, userAgent)].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(" · ");
}
