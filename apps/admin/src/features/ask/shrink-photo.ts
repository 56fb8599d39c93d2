/** Makes a phone's photo small before it travels: a tenth of the bytes, and without the place where it was taken. */
import { mostPhotoBytes } from "@qitong/domain/management";
import { encodeFile } from "../../connection/encode-file";

const longestSide = 1600;
const quality = 0.78;

/** @returns base64, or undefined when it is no picture that this browser reads and too large to be sent as it is. */
export async function shrinkPhoto(file: File): Promise<string | undefined> {
  const drawn = await draw(file).catch(() => undefined);
  if (drawn) return encodeFile(drawn);
  // Another format: the server may know it.
  return file.size <= mostPhotoBytes ? encodeFile(file) : undefined;
}

async function draw(file: File): Promise<Blob | undefined> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), "image/jpeg", quality));
}
