/** The lines; one is chosen. j and k go from line to line, Enter presses the button of the chosen one. */
import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useRef, useState } from "react";
import type { Line } from "../../api/generated/types";
import { KeyHint } from "../../components/KeyHint";
import { useShortcut } from "../../components/shortcuts";
import { LineDetail } from "./LineDetail";
import { actionOf, LOOKS, Sentence } from "./lineWords";
import classes from "./Monday.module.css";
import { useGoTo } from "./targets";

export function LineList({ lines }: { lines: readonly Line[] }) {
  const { t } = useLingui();
  const [place, setPlace] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const goTo = useGoTo();
  // Lines go away as they are done; the choice stays among those that are left.
  const chosen = Math.min(place, lines.length - 1);
  const move = (step: number) => {
    const next = Math.max(0, Math.min(lines.length - 1, chosen + step));
    setPlace(next);
    list.current?.querySelectorAll("button")[next]?.focus();
  };
  useShortcut("j", t`Next line`, () => move(1));
  useShortcut("k", t`Line before`, () => move(-1));
  useShortcut("Enter", t`Press the button of the chosen line`, () => {
    const line = lines[chosen];
    if (line !== undefined) goTo(line);
  });
  return (
    <ul className={classes["lines"]} ref={list} aria-label={t`What needs you`}>
      {lines.map((line, index) => (
        <OneLine
          key={`${line.kind} ${JSON.stringify(line.target)} ${line.item ?? ""}`}
          line={line}
          chosen={index === chosen}
          onChoose={() => setPlace(index)}
          onGo={() => goTo(line)}
        />
      ))}
    </ul>
  );
}

interface OneLineProps {
  line: Line;
  chosen: boolean;
  onChoose: () => void;
  onGo: () => void;
}

function OneLine({ line, chosen, onChoose, onGo }: OneLineProps) {
  const { tone, icon: Sign } = LOOKS[line.kind];
  const action = actionOf(line);
  const about = [line.item, line.subject].filter(Boolean).join(", ");
  return (
    <li className={classes["line"]} data-chosen={chosen || undefined} aria-current={chosen}>
      <span className={classes["sign"]} data-tone={tone} aria-hidden="true">
        <Sign size={16} stroke={1.5} />
      </span>
      <div className={classes["words"]}>
        <p className={classes["sentence"]}>
          <Sentence line={line} />
        </p>
        <LineDetail line={line} />
      </div>
      <Button
        variant={chosen ? "filled" : "default"}
        aria-label={`${action}: ${about}`}
        rightSection={chosen ? <KeyHint keys="Enter" onAccent /> : null}
        onFocus={onChoose}
        onClick={onGo}
      >
        {action}
      </Button>
    </li>
  );
}
