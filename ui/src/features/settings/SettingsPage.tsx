/** Settings. What concerns this computer only stands under Appearance. */
import { useLingui } from "@lingui/react/macro";
import { Page } from "../../components/Page";
import { Appearance } from "./Appearance";

export function SettingsPage() {
  const { t } = useLingui();
  return (
    <Page title={t`Settings`}>
      <Appearance />
    </Page>
  );
}
