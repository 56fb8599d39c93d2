import { AccountMenu } from "./account-menu";
import type { ContextBarProps } from "./context-bar";
import { DateAndTerm } from "./date-and-term";
import { DemoClock } from "./demo-clock";
import { PreferenceButtons } from "./preference-buttons";
import { ScopeSwitcher } from "./scope-switcher";

/** What one can do in the bar. Its lists and calendars weigh more than the rest of the frame, so they come after the first picture. */
export function BarTools({ session, scope, onSwitchScope }: ContextBarProps) {
  const { today, demo, account, scopes } = session;
  return (
    <>
      {scopes.length > 0 && <ScopeSwitcher scopes={scopes} scope={scope} onSwitch={onSwitchScope} />}
      <DateAndTerm today={today} clock={demo ? <DemoClock today={today} /> : undefined} />
      <PreferenceButtons />
      <AccountMenu name={account.name} />
    </>
  );
}
