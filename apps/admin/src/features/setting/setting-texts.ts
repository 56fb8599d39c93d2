import { settingCatalogue, type SettingRefusal } from "@qitong/domain/management";
import { defineRefusalTexts, defineTexts, formatShare } from "@qitong/ui";

export const settingTexts = defineTexts({
  zh: {
    title: "区级参数",
    about: "未设置时用默认值。调整只对今后新建的方案和计算生效，已建方案保留建立时的参数。",
    figure: "参数",
    value: "现行值",
    defaultValue: (value: string) => `默认 ${value}`,
    source: "出处",
    districtChoice: "区里自行确定，无上位规定",
    readSecond: "据公开转载文本",
    notChecked: "未能核对原文",
    changed: (name: string, at: string) => `${name} 于 ${at} 调整`,
    isDefault: "默认值",
    edit: "调整",
    editTitle: (name: string) => `调整：${name}`,
    save: "保存",
    cancel: "取消",
    reset: "恢复默认",
    wasReset: (name: string) => `“${name}”已恢复默认`,
    resetQuestion: (name: string, value: string) => `把“${name}”恢复为默认值 ${value}？`,
    resetAbout: "今后新建的方案和计算按默认值办理。",
    saved: "已调整",
    failed: "没有保存成功，请重试",
    unlimited: "不限",
    yes: "是",
    no: "否",
  },
  en: {
    title: "District figures",
    about: "Where nothing is set, the default holds. A change counts for plans and figures from now on; a plan that exists keeps what it was made with.",
    figure: "Figure",
    value: "In force",
    defaultValue: (value) => `default ${value}`,
    source: "Source",
    districtChoice: "The district's own choice; no regulation sets it",
    readSecond: "read in a published copy",
    notChecked: "not checked against the original",
    changed: (name, at) => `changed by ${name}, ${at}`,
    isDefault: "Default",
    edit: "Change",
    editTitle: (name) => `Change: ${name}`,
    save: "Save",
    cancel: "Cancel",
    reset: "Back to default",
    wasReset: (name) => `“${name}” is back to its default`,
    resetQuestion: (name, value) => `Put “${name}” back to its default, ${value}?`,
    resetAbout: "Plans and figures from now on use the default.",
    saved: "Changed",
    failed: "It was not saved; please try again",
    unlimited: "no limit",
    yes: "yes",
    no: "no",
  },
});

export const settingRefusalTexts = defineRefusalTexts<SettingRefusal>({
  zh: {
    "setting-value-not-allowed": ({ name }) => `“${settingCatalogue[name].label.zh}”不能取这个值`,
    "setting-unchanged": () => "与现行值相同",
    "setting-changed-meanwhile": ({ name }) => `“${settingCatalogue[name].label.zh}”刚被他人调整，请核对后再改`,
    "ceiling-below-share": ({ quotaShare, quotaCeiling }) =>
      `交流人数上限（${formatShare("zh", quotaCeiling)}）不能低于下限（${formatShare("zh", quotaShare)}）`,
  },
  en: {
    "setting-value-not-allowed": ({ name }) => `“${settingCatalogue[name].label.en}” cannot have this value`,
    "setting-unchanged": () => "This is the value in force",
    "setting-changed-meanwhile": ({ name }) => `“${settingCatalogue[name].label.en}” was changed by someone else meanwhile; look again`,
    "ceiling-below-share": ({ quotaShare, quotaCeiling }) =>
      `The largest share (${formatShare("en", quotaCeiling)}) cannot be below the least (${formatShare("en", quotaShare)})`,
  },
});
