/** What is kept about somebody: why, who sees it, how long. Trainees read their own (R37). */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Menu } from "@mantine/core";
import { IconChevronDown, IconFileDownload } from "@tabler/icons-react";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useAsker, useMay } from "../../api/asker";
import type { Kept } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import { ErrorState } from "../../components/ErrorState";
import { Page } from "../../components/Page";
import type { PrivacyPanel } from "../../components/PrivacyItems";
import { Skeletons } from "../../components/Skeletons";
import { AccessCopyPanel } from "./AccessCopyPanel";
import { ErasePersonPanel } from "./ErasePersonPanel";
import { HoldPanel } from "./HoldPanel";
import { KeptTable } from "./KeptTable";

const route = getRouteApi("/privacy/$person");

export function KeptPage() {
  const { t } = useLingui();
  const { person } = route.useParams();
  const { panel } = route.useSearch();
  const navigate = route.useNavigate();
  const own = useAsker()?.role === "trainee";
  const may = useMay();
  const kept = useRead("privacy.kept", { person });
  const open = (wanted: PrivacyPanel) => void navigate({ search: { panel: wanted } });
  const close = () => void navigate({ search: {}, replace: true });
  const name = kept.data?.name ?? "";
  return (
    <Page
      title={own ? t`What is kept about me` : t`What is kept`}
      {...(own || kept.data === undefined
        ? {}
        : {
            crumb: (
              <Link to="/people/$person" params={{ person }}>
                <bdi>{name}</bdi>
              </Link>
            ),
            crumbText: name,
          })}
      actions={
        kept.data === undefined ? null : (
          <>
            {may("privacy.hold") ? <More onOpen={open} /> : null}
            <Button
              variant="filled"
              leftSection={<IconFileDownload size={16} stroke={1.5} aria-hidden="true" />}
              onClick={() => open("copy")}
            >
              <Trans>Access copy</Trans>
            </Button>
          </>
        )
      }
    >
      {kept.data !== undefined ? (
        <KeptTable kept={kept.data} />
      ) : kept.error === null ? (
        <Skeletons shape="rows" count={10} />
      ) : (
        <ErrorState error={kept.error} onRetry={() => void kept.refetch()} />
      )}
      <Panels kept={kept.data} panel={panel} own={own} onClose={close} />
    </Page>
  );
}

function More({ onOpen }: { onOpen: (panel: PrivacyPanel) => void }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="subtle"
          rightSection={<IconChevronDown size={16} stroke={1.5} aria-hidden="true" />}
        >
          <Trans>More</Trans>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onOpen("hold")}>
          <Trans>Legal hold…</Trans>
        </Menu.Item>
        <Menu.Item onClick={() => onOpen("erase")}>
          <Trans>Erase…</Trans>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

interface PanelsProps {
  kept: Kept | undefined;
  panel: PrivacyPanel | undefined;
  own: boolean;
  onClose: () => void;
}

/** The one for erasing stays when the person is gone: it tells what was done. */
function Panels({ kept, panel, own, onClose }: PanelsProps) {
  const { person } = route.useParams();
  const may = useMay();
  return (
    <>
      {kept === undefined ? null : (
        <>
          <AccessCopyPanel kept={kept} own={own} open={panel === "copy"} onClose={onClose} />
          {may("privacy.hold") ? (
            <HoldPanel
              person={person}
              name={kept.name}
              held={kept.held_since !== null}
              open={panel === "hold"}
              onClose={onClose}
            />
          ) : null}
        </>
      )}
      {may("privacy.erase") ? (
        <ErasePersonPanel person={person} open={panel === "erase"} onClose={onClose} />
      ) : null}
    </>
  );
}
