/** What is left to see of an identity number and a phone: enough to tell two apart, not enough to use (个人信息保护法 Art. 6, 28). */
const cover = (text: string, open: number): string => "*".repeat(Math.max(0, text.length - open)) + text.slice(-open);

/** The last four of eighteen. */
export function maskIdentityNumber(identityNumber: string | null): string | null {
  return identityNumber === null ? null : cover(identityNumber, 4);
}

/** 138****1234: the network and the last four; a shorter number keeps its last two. */
export function maskPhone(phone: string | null): string | null {
  if (phone === null) return null;
  return phone.length >= 11 ? `${phone.slice(0, 3)}${cover(phone.slice(3), 4)}` : cover(phone, 2);
}
