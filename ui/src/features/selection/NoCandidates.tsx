/** An empty list of candidates: what belongs here, or that the filter leaves nothing. */

import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconUserSearch } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { EmptyState } from "../../components/EmptyState";

export interface NoCandidatesProps {
  narrowed: boolean;
  onAdd: () => void;
  onClear: () => void;
}

export function NoCandidates({ narrowed, onAdd, onClear }: NoCandidatesProps) {
  if (narrowed) {
    return (
      <EmptyState
        icon={IconUserSearch}
        title={<Trans>Nobody fits this filter</Trans>}
        text={<Trans>Other candidates are there; the filter leaves them out.</Trans>}
        actions={
          <Button onClick={onClear}>
            <Trans>Show everybody</Trans>
          </Button>
        }
      />
    );
  }
  return (
    <EmptyState
      icon={IconUserSearch}
      title={<Trans>No candidates yet</Trans>}
      text={
        <Trans>
          Candidates are people who applied for an intake. Bring your list, or{" "}
          <Link to="/start">look around with the demo intake</Link>.
        </Trans>
      }
      actions={
        <Button onClick={onAdd}>
          <Trans>Add the first person</Trans>
        </Button>
      }
    />
  );
}
