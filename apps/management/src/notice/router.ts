import { z } from "zod";
import { FileId, NoticeId } from "@qitong/domain";
import { NoticeAttachment, NoticeChange, NoticeCreation, NoticeVersion, NoticeWithdrawal, OwnNotice } from "@qitong/domain/management";
import { atPerson, atScope, command, OfPerson, OfScope, query, router } from "@qitong/service";
import { exportReceipts, listNotices, readFile, readNotice } from "./board";
import { confirmNotice, countUnread, listOwnNotices, openNotice, readOwnFile, readOwnNotice } from "./own";
import { atNewNotice, atNotice } from "./place";
import { remindOfNotice } from "./remind";
import { attachFile, changeNotice, createNotice, publishNotice, removeFile, withdrawNotice } from "./write";

const OfNotice = z.object({ noticeId: NoticeId });

export const noticeRouter = router({
  list: query({ permission: "notice.read", input: OfScope, at: atScope, answer: listNotices }),
  byId: query({ permission: "notice.read", input: OfNotice, at: atNotice, answer: readNotice }),
  file: query({ permission: "notice.read", input: OfNotice.extend({ fileId: FileId }), at: atNotice, answer: readFile }),
  export: query({ permission: "notice.read", input: OfNotice, at: atNotice, answer: exportReceipts }),
  create: command({ permission: "notice.send", input: NoticeCreation, at: atNewNotice, act: createNotice }),
  change: command({ permission: "notice.send", input: NoticeChange, at: atNotice, act: changeNotice }),
  attach: command({ permission: "notice.send", input: NoticeAttachment, at: atNotice, act: attachFile }),
  detach: command({ permission: "notice.send", input: NoticeVersion.extend({ fileId: FileId }), at: atNotice, act: removeFile }),
  publish: command({ permission: "notice.send", input: NoticeVersion, at: atNotice, act: publishNotice }),
  withdraw: command({ permission: "notice.send", input: NoticeWithdrawal, at: atNotice, act: withdrawNotice }),
  remind: command({ permission: "notice.send", input: NoticeVersion, at: atNotice, act: remindOfNotice }),
  own: query({ permission: "own.read", input: OfPerson, at: atPerson, answer: listOwnNotices }),
  unread: query({ permission: "own.read", input: OfPerson, at: atPerson, answer: countUnread }),
  ownById: query({ permission: "own.read", input: OwnNotice, at: atPerson, answer: readOwnNotice }),
  ownFile: query({ permission: "own.read", input: OwnNotice.extend({ fileId: FileId }), at: atPerson, answer: readOwnFile }),
  open: command({ permission: "own.read", input: OwnNotice, at: atPerson, act: openNotice }),
  confirm: command({ permission: "own.read", input: OwnNotice, at: atPerson, act: confirmNotice }),
});
