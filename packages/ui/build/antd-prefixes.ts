/**
 * antd's style modules (`antd/es/<key>.js`) that the product draws, each with the class that its component hands it. One that is not here
 * fails the build. A part (of a component) is a React component of its own there, not a hook, and its rules follow those of the whole.
 */
export interface StyleModule {
  readonly prefix: string;
  /** Of a hook that is not the default one, if it is another. */
  readonly prefixes?: Readonly<Record<string, string>>;
  readonly partOf?: string;
}

const whole = (prefix: string): StyleModule => ({ prefix: `ant-${prefix}` });
const part = (prefix: string, partOf: string): StyleModule => ({ prefix: `ant-${prefix}`, partOf });

export const styleModules: Readonly<Record<string, StyleModule>> = {
  "_util/wave/style": whole("wave"),
  "alert/style/index": whole("alert"),
  "button/style/compact": part("btn", "button/style/index"),
  "button/style/index": whole("btn"),
  "checkbox/style/index": whole("checkbox"),
  "collapse/style/index": whole("collapse"),
  "date-picker/style/index": whole("picker"),
  "drawer/style/index": whole("drawer"),
  "dropdown/style/index": whole("dropdown"),
  "empty/style/index": whole("empty"),
  "form/style/fallbackCmp": part("form", "form/style/index"),
  "form/style/index": whole("form"),
  "grid/style/index": { prefix: "ant-col", prefixes: { useRowStyle: "ant-row" } },
  "image/style/index": whole("image"),
  "input-number/style/index": whole("input-number"),
  "input/style/index": whole("input"),
  "input/style/otp": whole("otp"),
  "input/style/search": whole("input-search"),
  "input/style/textarea": whole("input"),
  "menu/style/index": whole("menu"),
  "message/style/index": whole("message"),
  "modal/style/confirm": part("modal", "modal/style/index"),
  "modal/style/index": whole("modal"),
  "pagination/style/bordered": part("pagination", "pagination/style/index"),
  "pagination/style/index": whole("pagination"),
  "popover/style/index": whole("popover"),
  "progress/style/index": whole("progress"),
  "qr-code/style/index": whole("qrcode"),
  "radio/style/index": whole("radio"),
  "segmented/style/index": whole("segmented"),
  "select/style/index": whole("select"),
  "skeleton/style/index": whole("skeleton"),
  "slider/style/index": whole("slider"),
  "space/style/addon": whole("space-addon"),
  "space/style/compact": whole("space-compact"),
  "space/style/index": whole("space"),
  "spin/style/index": whole("spin"),
  "steps/style/index": whole("steps"),
  "switch/style/index": whole("switch"),
  "table/style/index": whole("table"),
  "tabs/style/index": whole("tabs"),
  "tag/style/index": whole("tag"),
  "tag/style/presetCmp": part("tag", "tag/style/index"),
  "tag/style/statusCmp": part("tag", "tag/style/index"),
  "timeline/style/index": whole("timeline"),
  "tree/style/index": whole("tree"),
  "typography/style/index": whole("typography"),
  "notification/style/index": whole("notification"),
  "tooltip/style/index": whole("tooltip"),
};
