/** The poster of a campus: its code, large enough to be scanned from across a gate, and the address for who cannot scan. */
import { posterFile } from "@qitong/service/print";
import type { CampusId } from "@qitong/domain";
import { grouped } from "@qitong/domain/management";
import type { Asking } from "@qitong/service";
import { getCode } from "./store";

export async function posterOf({ db, today, now }: Asking, { campusId, origin }: { readonly campusId: CampusId; readonly origin: string }) {
  const { campusName, code } = await getCode(db, campusId, today);
  const address = `${new URL(origin).origin}/ask/${code}`;
  return posterFile(`${campusName}-一校一码.pdf`, {
    title: campusName,
    subtitle: "家长诉求 一校一码",
    subtitleEn: "Scan to tell the school what is wrong",
    code: address,
    lines: [
      "扫码即可反映问题、上传照片，无需注册；可以不留姓名。",
      "提交后请记下编号和查询码，可随时查看办理进度，并对答复作出评价。",
      "No account needed; you may stay anonymous. Keep the number and the code to follow your request.",
    ],
    foot: `${address}    ${grouped(code)}`,
    printedAt: now,
  });
}
