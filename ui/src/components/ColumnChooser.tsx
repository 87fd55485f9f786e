/** Which columns a table shows, and how dense. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox, Popover, SegmentedControl } from "@mantine/core";
import { IconColumns } from "@tabler/icons-react";
import classes from "./ColumnChooser.module.css";
import type { Density, TableLayout } from "./tableLayout";

export function ColumnChooser<Row>({ layout }: { layout: TableLayout<Row> }) {
  const { t } = useLingui();
  return (
    <Popover position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="subtle"
          leftSection={<IconColumns size={16} stroke={1.5} aria-hidden="true" />}
        >
          <Trans>Columns</Trans>
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes["dropdown"] ?? ""} aria-label={t`Columns`}>
        {layout.columns.map((column) => (
          <Checkbox
            key={column.id}
            label={column.header}
            checked={layout.visibility[column.id] !== false}
            disabled={column.always === true}
            onChange={(event) => layout.setVisible(column.id, event.currentTarget.checked)}
          />
        ))}
        <SegmentedControl<Density>
          aria-label={t`Height of the rows`}
          value={layout.density}
          onChange={layout.setDensity}
          data={[
            { value: "normal", label: t`Normal` },
            { value: "compact", label: t`Dense` },
          ]}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
