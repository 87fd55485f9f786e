/** Back and onward between the places of the room. */
import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { KeyHint } from "../../../components/KeyHint";
import classes from "./Room.module.css";

/** The ways from one place of the room to the next. */
export interface Way {
  /** Null at the first. */
  back: (() => void) | null;
  next: () => void;
  nextName: string;
}

export function WayButtons({ way }: { way: Way }) {
  const { back, next, nextName } = way;
  return (
    <div className={classes["buttons"]}>
      {back === null ? null : <BackButton onClick={back} />}
      <Button
        variant="filled"
        className={classes["onward"] ?? ""}
        rightSection={<KeyHint keys="Enter" onAccent />}
        onClick={next}
      >
        <Trans>Next: {nextName}</Trans>
      </Button>
    </div>
  );
}

export function BackButton({ onClick }: { onClick: () => void }) {
  return (
    <Button
      leftSection={<IconArrowLeft size={16} stroke={1.5} aria-hidden="true" />}
      onClick={onClick}
    >
      <Trans>Back</Trans>
    </Button>
  );
}
