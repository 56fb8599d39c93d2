import type { AskDraft, Sending } from "./draft";
import { sendOnce, type SendOutcome } from "./send-once";

export function sendRequest(code: string, draft: AskDraft, { key, secret }: Sending, onProgress: (share: number) => void): Promise<SendOutcome> {
  const { category, text, place, asker, isAnonymous, name, phone, disclosure, photos } = draft;
  const contact = isAnonymous ? null : { name, phone, disclosure };
  return sendOnce("ask.send", { code, secret, category, text, place, asker, contact, photos: photos.map((base64) => ({ base64 })) }, key, onProgress);
}
