/** Sends once, with its progress. By hand, because `fetch` does not tell how much has left the phone. */
import type { AnyRefusal, CivilDate } from "@qitong/domain";
import { publicAddress } from "../../connection/public-door";

export type SendOutcome =
  | { readonly kind: "sent"; readonly number: string; readonly dueOn: CivilDate }
  /** Not stored: what was sent must be changed. */
  | { readonly kind: "refused"; readonly refusals: readonly AnyRefusal[]; readonly fields: readonly { readonly path: string; readonly code: string }[] }
  /** The code is none any more. */
  | { readonly kind: "absent" }
  | { readonly kind: "too-often"; readonly refusals: readonly AnyRefusal[] }
  /** No answer, or a fault: whether it was stored is not known, so it is sent again under the same key. */
  | { readonly kind: "unknown" };

/** A slow network gets two minutes for a few hundred kilobytes. */
const patience = 120_000;

/** @param path of the public procedure that takes it in. */
export function sendOnce(path: string, input: unknown, key: string, onProgress: (share: number) => void): Promise<SendOutcome> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", `${publicAddress}/${path}`);
    request.setRequestHeader("content-type", "application/json");
    request.setRequestHeader("idempotency-key", key);
    request.timeout = patience;
    request.upload.addEventListener("progress", (event) => onProgress(event.lengthComputable ? event.loaded / event.total : 0));
    for (const lost of ["error", "timeout", "abort"] as const) request.addEventListener(lost, () => resolve({ kind: "unknown" }));
    request.addEventListener("load", () => resolve(readOutcome(request.status, request.responseText)));
    request.send(JSON.stringify(input));
  });
}

interface Envelope {
  readonly result?: { readonly data: { readonly number: string; readonly dueOn: CivilDate } };
  readonly error?: { readonly data?: { readonly refusals?: readonly AnyRefusal[]; readonly fields?: readonly { path: string; code: string }[] } };
}

export function readOutcome(status: number, text: string): SendOutcome {
  let envelope: Envelope;
  try {
    envelope = JSON.parse(text) as Envelope;
  } catch {
    // A proxy's page, or half an answer.
    return { kind: "unknown" };
  }
  if (envelope.result) return { kind: "sent", ...envelope.result.data };
  const { refusals = [], fields = [] } = envelope.error?.data ?? {};
  if (status === 404) return { kind: "absent" };
  if (status === 429) return { kind: "too-often", refusals };
  if (status === 400 || status === 413 || status === 422) return { kind: "refused", refusals, fields };
  return { kind: "unknown" };
}
