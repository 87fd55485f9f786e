/** The same candidates as a table, as a board, or by their results. */
import { useLingui } from "@lingui/react/macro";
import { SegmentedControl } from "@mantine/core";
import { VIEWS, type View } from "./listSearch";

export function ViewSwitch({ view, onChange }: { view: View; onChange: (view: View) => void }) {
  const { t } = useLingui();
  const names: Record<View, string> = {
    table: t`Table`,
    board: t`Board`,
    comparison: t`Comparison`,
  };
  return (
    <SegmentedControl<View>
      aria-label={t`Shown as`}
      value={view}
      onChange={onChange}
      data={VIEWS.map((value) => ({ value, label: names[value] }))}
    />
  );
}
