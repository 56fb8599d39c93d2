/** Looks at a zip's table of contents before anything is unpacked: a small file must not become gigabytes. */
import { fileLimits, type FileRefusal } from "@qitong/domain/import";
import { Refused } from "@qitong/domain";

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 65_535;
/** Below this a high ratio does no harm: a sheet of equal cells packs very well. */
const ratioMatters = 10_000_000;

const refuse = (refusal: FileRefusal): never => {
  throw new Refused([refusal]);
};

/**
 * Checks the declared sizes. The reader behind stops at an entry's declared size, so a size that lies cannot grow.
 * @throws Refused
 */
export function checkZip(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return refuse({ kind: "file-damaged" });
  const entries = view.getUint16(end + 10, true);
  if (entries > fileLimits.entries) return refuse({ kind: "file-unpacks-too-large" });
  let position = view.getUint32(end + 16, true);
  let unpacked = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    if (position + entryLength > view.byteLength || view.getUint32(position, true) !== entrySignature) return refuse({ kind: "file-damaged" });
    const packedSize = view.getUint32(position + 20, true);
    const size = view.getUint32(position + 24, true);
    // Sizes that are left out, or kept in a ZIP64 record, cannot be added up beforehand; no workbook needs them.
    if ((size === 0 && packedSize > 2) || size === 0xffff_ffff) return refuse({ kind: "file-unpacks-too-large" });
    unpacked += size;
    if (unpacked > fileLimits.unpackedBytes) return refuse({ kind: "file-unpacks-too-large" });
    position += entryLength + view.getUint16(position + 28, true) + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }
  if (unpacked > ratioMatters && unpacked > bytes.byteLength * fileLimits.ratio) return refuse({ kind: "file-unpacks-too-large" });
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - endLength;
  for (let position = last; position >= Math.max(0, last - longestComment); position -= 1) {
    if (view.getUint32(position, true) === endSignature) return position;
  }
  return undefined;
}
