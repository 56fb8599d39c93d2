/**
 * Photos of strangers. What a file is, is told by its content; it is then decoded and written anew as a JPEG, so that the
 * place where it was taken, the phone's name, and whatever was hidden behind or inside the picture are gone.
 */
import type Sharp from "sharp";
import { checkNoRefusals } from "@qitong/domain";
import { mostPhotoBytes, mostPhotoPixels, photoTypes, type PhotoRefusal } from "@qitong/domain/management";

let opened: Promise<typeof Sharp> | undefined;

/** With the first photo, not with every start. Only the three decoders that are needed are open to a stranger's bytes. */
function openSharp(): Promise<typeof Sharp> {
  opened ??= import("sharp").then(({ default: sharp }) => {
    sharp.block({ operation: ["VipsForeignLoad"] });
    sharp.unblock({ operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer", "VipsForeignLoadWebpBuffer"] });
    sharp.cache(false);
    sharp.concurrency(1);
    return sharp;
  });
  return opened;
}

export interface RewrittenPhoto {
  readonly content: Buffer;
  readonly width: number;
  readonly height: number;
}

/** Longest side: a leaking pipe can be judged on it, and a phone's photo becomes a tenth. */
const longestSide = 1600;
const quality = 80;
const mostSeconds = 20;

type Outcome = { readonly photo: RewrittenPhoto } | { readonly refusal: PhotoRefusal };

/** @throws Refused with a reason for each photo that is none. */
export async function rewritePhotos(photos: readonly { readonly base64: string }[]): Promise<RewrittenPhoto[]> {
  const outcomes: Outcome[] = [];
  // One after the other: a few large photos of one sender do not take the machine from all others.
  for (const [index, { base64 }] of photos.entries()) outcomes.push(await rewrite(Buffer.from(base64, "base64"), index));
  checkNoRefusals(outcomes.flatMap((outcome) => ("refusal" in outcome ? [outcome.refusal] : [])));
  return outcomes.flatMap((outcome) => ("photo" in outcome ? [outcome.photo] : []));
}

async function rewrite(bytes: Buffer, index: number): Promise<Outcome> {
  const field = `photos.${index}` as const;
  if (bytes.length > mostPhotoBytes) return { refusal: { kind: "photo-too-large", field, most: mostPhotoBytes } };
  const sharp = await openSharp();
  const options = { limitInputPixels: mostPhotoPixels, failOn: "error", pages: 1 } as const;
  try {
    // The head alone says how large the picture would become: a bomb is refused before it is unpacked.
    const { format, width, height } = await sharp(bytes, { ...options, limitInputPixels: false }).metadata();
    if (!photoTypes.some((type) => type === format)) return { refusal: { kind: "photo-not-a-picture", field } };
    if (width * height > mostPhotoPixels) return { refusal: { kind: "photo-too-many-pixels", field, most: mostPhotoPixels } };
    const { data, info } = await sharp(bytes, options)
      .timeout({ seconds: mostSeconds })
      .rotate()
      .resize({ width: longestSide, height: longestSide, fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#ffffff" })
      .jpeg({ quality })
      .toBuffer({ resolveWithObject: true });
    return { photo: { content: data, width: info.width, height: info.height } };
  } catch {
    // Cut off, broken, or nothing that one of the decoders knows.
    return { refusal: { kind: "photo-not-a-picture", field } };
  }
}
