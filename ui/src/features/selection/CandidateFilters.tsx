/** What the list of candidates is narrowed to, its columns, and the way to a file. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconScale } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { CandidateRow, ListCandidates } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import { ColumnChooser } from "../../components/ColumnChooser";
import { ExportMenu } from "../../components/ExportMenu";
import { FilterBar } from "../../components/FilterBar";
import { SavedViews } from "../../components/SavedViews";
import { oneOf } from "../../components/search";
import type { TableLayout } from "../../components/tableLayout";
import { type CandidatesSearch, RESULTS } from "./listSearch";
import { ViewSwitch } from "./ViewSwitch";
import { STATE_ORDER, STATES } from "./words";

export interface CandidateFiltersProps {
  search: CandidatesSearch;
  list: Omit<ListCandidates, "window">;
  layout: TableLayout<CandidateRow>;
  onChange: (change: CandidatesSearch) => void;
  /** Shows a saved view: all of the address changes. */
  onShow: (search: CandidatesSearch) => void;
}

export function CandidateFilters(props: CandidateFiltersProps) {
  const { search, list, layout, onChange, onShow } = props;
  const { t, i18n } = useLingui();
  const intakes = useRead("intakes.list", {}).data ?? [];
  const only = intakes.length === 1 ? intakes[0] : undefined;
  const intake = search.intake ?? only?.intake;
  return (
    <FilterBar
      search={{
        value: search.text ?? "",
        placeholder: t`Name, number or e-mail`,
        onChange: (text) => onChange({ text: text === "" ? undefined : text }),
      }}
      filters={[
        {
          id: "intake",
          label: only?.name ?? t`Intake`,
          always: intakes.length > 1,
          options: intakes.map((one) => ({ value: one.intake, label: one.name })),
          value: search.intake ?? null,
          onChange: (value) => onChange({ intake: value ?? undefined }),
        },
        {
          id: "state",
          label: t`State`,
          always: true,
          options: STATE_ORDER.map((state) => ({
            value: state,
            label: i18n._(STATES[state].label),
          })),
          value: search.state ?? null,
          onChange: (value) => onChange({ state: oneOf(value, STATE_ORDER) }),
        },
        {
          id: "advances",
          label: t`Result`,
          options: [
            { value: "yes", label: t`advances` },
            { value: "no", label: t`falls short` },
          ],
          value: search.advances ?? null,
          onChange: (value) => onChange({ advances: oneOf(value, RESULTS) }),
        },
      ]}
      right={
        <>
          <ViewSwitch
            view={search.view ?? "table"}
            onChange={(view) => onChange({ view: view === "table" ? undefined : view })}
          />
          {search.view === undefined ? <ColumnChooser layout={layout} /> : null}
          {intake === undefined ? null : (
            <Button
              variant="subtle"
              leftSection={<IconScale size={16} stroke={1.5} aria-hidden="true" />}
              renderRoot={(props) => (
                <Link to="/intakes/$intake/fairness" params={{ intake }} {...props} />
              )}
            >
              <Trans>Fairness</Trans>
            </Button>
          )}
          <ExportMenu
            of={{ kind: "candidates", list: { ...list, window: { offset: 0, limit: 1000 } } }}
            name="candidates"
          />
          <SavedViews list="candidates" search={search} layout={layout} onShow={onShow} />
        </>
      }
    />
  );
}
