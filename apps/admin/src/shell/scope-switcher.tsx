import { scopeSegment } from "@qitong/domain";
import { useTexts } from "@qitong/ui";
import { Select } from "antd";
import type { SessionScope } from "../connection/session";
import { shellTexts } from "../language/shell-texts";
import styles from "./context-bar.module.css";
import { scopeName } from "./scope-name";
import { matchesScope, scopeGroups } from "./scope-options";
import optionStyles from "./scope-switcher.module.css";
import { usePinyin } from "./use-pinyin";

export interface ScopeSwitcherProps {
  readonly scopes: readonly SessionScope[];
  readonly scope: SessionScope | undefined;
  readonly onSwitch: (scope: SessionScope) => void;
}

/** A group or a choice in it, as antd's list takes them. */
interface SwitchOption {
  readonly label: string;
  readonly value?: string;
  readonly name?: string;
  readonly className?: string;
  readonly options?: SwitchOption[];
}

const searchFrom = 6; // fewer choices are seen at a glance

export function ScopeSwitcher({ scopes, scope, onSwitch }: ScopeSwitcherProps) {
  const words = useTexts(shellTexts);
  const [pinyin, loadPinyin] = usePinyin();
  const groups = scopeGroups(scopes);
  const groupNames = { district: words.wholeDistrict, merged: words.mergedSchools, schools: words.schools };
  const searchable = scopes.length >= searchFrom;
  const options: readonly SwitchOption[] = groups.map((group) => ({
    label: groupNames[group.kind],
    options: group.choices.map((choice) => ({
      value: scopeSegment(choice.scope),
      label: scopeName(choice, words),
      name: choice.scope.name,
      className: choice.depth === 1 ? (optionStyles.campus ?? "") : "",
    })),
  }));
  return (
    <div className={styles.scope}>
      <Select<string, SwitchOption>
        aria-label={words.scope}
        value={scope ? scopeSegment(scope) : null}
        placeholder={words.scope}
        popupMatchSelectWidth={false}
        listHeight={420}
        {...(searchable
          ? {
              showSearch: {
                filterOption: (query: string, option?: SwitchOption) =>
                  matchesScope(option?.name ?? "", query, pinyin),
              },
            }
          : {})}
        notFoundContent={words.scopeNone}
        onOpenChange={(open) => {
          if (open && searchable) loadPinyin();
        }}
        onChange={(segment) => {
          const chosen = scopes.find((candidate) => scopeSegment(candidate) === segment);
          if (chosen) onSwitch(chosen);
        }}
        options={[...options]}
      />
    </div>
  );
}
