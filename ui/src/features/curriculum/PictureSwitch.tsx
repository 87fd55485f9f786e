/** Picture or table: the same facts in two forms. */
import { useLingui } from "@lingui/react/macro";
import { SegmentedControl } from "@mantine/core";

export interface PictureSwitchProps {
  label: string;
  asTable: boolean;
  onChange: (asTable: boolean) => void;
}

export function PictureSwitch({ label, asTable, onChange }: PictureSwitchProps) {
  const { t } = useLingui();
  return (
    <SegmentedControl
      aria-label={label}
      value={asTable ? "table" : "picture"}
      onChange={(value) => onChange(value === "table")}
      data={[
        { value: "picture", label: t`Picture` },
        { value: "table", label: t`Table` },
      ]}
    />
  );
}
