export interface FileFacts {
  readonly name: string;
  readonly size: number;
}

export interface FileLimits {
  readonly extensions: readonly string[];
  readonly maxMegabytes: number;
}

export interface FileRefusal {
  readonly kind: "wrong-type" | "too-large" | "empty" | "too-many";
  readonly name: string;
}

const megabyte = 1024 * 1024;

/** Why the files cannot be taken; all reasons. */
export function findFileRefusals(files: readonly FileFacts[], limits: FileLimits): FileRefusal[] {
  const [file] = files;
  if (!file) return [];
  const refusals: FileRefusal[] = [];
  const name = file.name.toLowerCase();
  if (files.length > 1) refusals.push({ kind: "too-many", name: file.name });
  if (!limits.extensions.some((extension) => name.endsWith(extension))) refusals.push({ kind: "wrong-type", name: file.name });
  if (file.size === 0) refusals.push({ kind: "empty", name: file.name });
  if (file.size > limits.maxMegabytes * megabyte) refusals.push({ kind: "too-large", name: file.name });
  return refusals;
}
