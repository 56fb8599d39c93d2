import { Select } from "antd";
import { useState } from "react";
import { useTexts } from "../language/language-context";
import { defineTexts } from "../language/texts";

const texts = defineTexts({ zh: { none: "没有找到" }, en: { none: "Nobody found" } });

export interface SearchSelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export interface SearchSelectProps<Value extends string> {
  readonly id: string;
  /** Where no visible label names it. */
  readonly label?: string;
  /** What may be typed: a name, a number. */
  readonly hint: string;
  /** What is typed at the moment, without the spaces around it; the caller asks the server for it. */
  readonly onSearch: (typed: string) => void;
  readonly options: readonly SearchSelectOption<Value>[];
  readonly loading: boolean;
  readonly value?: Value | null;
  readonly none?: string;
  readonly onPick: (value: Value) => void;
  readonly onClear?: () => void;
}

/** Stands in an empty list: to who hears the page, antd's own is a list without entries whose active entry does not exist. */
const nothing = "";

/** Finds one of a list that is too long to be fetched whole: nothing is offered before something is typed. */
export function SearchSelect<Value extends string>(props: SearchSelectProps<Value>) {
  const { id, label, hint, onSearch, options, loading, value, none, onPick, onClear } = props;
  const words = useTexts(texts);
  const [typed, setTyped] = useState("");
  const [picked, setPicked] = useState<Value | null>(null);
  const current = value === undefined ? picked : value;
  const isAsked = typed.trim() !== "";
  const offered = isAsked ? options : options.filter((option) => option.value === current);
  const said = isAsked && !loading ? (none ?? words.none) : hint;
  return (
    <Select<string>
      id={id}
      {...(label === undefined ? {} : { "aria-label": label })}
      allowClear={onClear !== undefined}
      showSearch={{
        filterOption: false,
        onSearch: (text) => {
          setTyped(text);
          onSearch(text.trim());
        },
      }}
      placeholder={hint}
      loading={loading}
      value={current}
      onChange={(chosen: string | undefined) => {
        const option = options.find((one) => one.value === chosen);
        if (chosen === undefined) {
          setPicked(null);
          onClear?.();
        } else if (option) {
          setPicked(option.value);
          onPick(option.value);
        }
      }}
      options={offered.length > 0 ? [...offered] : [{ value: nothing, label: said }]}
    />
  );
}
