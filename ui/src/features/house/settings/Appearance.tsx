/** Light or dark, kept with the data; contrast and single-key shortcuts, kept on this computer. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Card, SegmentedControl, Switch } from "@mantine/core";
import { useLocalStorage } from "@mantine/hooks";
import type { ColorScheme } from "../../../api/generated/types";
import { useRead, useWrite } from "../../../api/hooks";
import { SINGLE_KEYS_OFF } from "../../../components/shortcuts";
import { type ContrastChoice, useContrast } from "../../../theme/appearance";
import classes from "./Settings.module.css";

export function Appearance() {
  const { t } = useLingui();
  const settings = useRead("app.settings", {});
  const save = useWrite("app.save_settings");
  const setScheme = (color_scheme: ColorScheme) => {
    if (settings.data) void save.run({ ...settings.data, color_scheme });
  };
  const { choice, setChoice } = useContrast();
  const [singleKeysOff, setSingleKeysOff] = useLocalStorage({
    key: SINGLE_KEYS_OFF,
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  return (
    <Card component="section" aria-labelledby="appearance">
      <h2 id="appearance" className={classes["title"]}>
        <Trans>Appearance</Trans>
      </h2>
      <div className={classes["row"]}>
        <div>
          <Trans>Light or dark</Trans>
        </div>
        <SegmentedControl<ColorScheme>
          aria-label={t`Light or dark`}
          value={settings.data?.color_scheme ?? "system"}
          onChange={setScheme}
          disabled={settings.data === undefined}
          data={[
            { value: "system", label: t`As the system` },
            { value: "light", label: t`Light` },
            { value: "dark", label: t`Dark` },
          ]}
        />
      </div>
      <div className={classes["row"]}>
        <Trans>Contrast</Trans>
        <SegmentedControl<ContrastChoice>
          aria-label={t`Contrast`}
          value={choice}
          onChange={setChoice}
          data={[
            { value: "auto", label: t`As the system` },
            { value: "standard", label: t`Standard` },
            { value: "more", label: t`High` },
          ]}
        />
      </div>
      <div className={classes["row"]}>
        <div>
          <Trans>Single-key shortcuts</Trans>
          <div className={classes["hint"]}>
            <Trans>
              Turn them off if keys are pressed by accident, for example by speech input.
            </Trans>
          </div>
        </div>
        <Switch
          aria-label={t`Single-key shortcuts`}
          checked={!singleKeysOff}
          onChange={(event) => setSingleKeysOff(!event.currentTarget.checked)}
        />
      </div>
    </Card>
  );
}
