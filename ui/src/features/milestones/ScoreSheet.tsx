/** One evaluator's levels: the anchors are the buttons; each level is stored the moment it is chosen. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Autocomplete, Button, Card, Textarea, UnstyledButton } from "@mantine/core";
import { IconArrowRight, IconCircle, IconCircleCheck } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useAsker, useMay } from "../../api/asker";
import type { ItemView, MilestoneView, Rating } from "../../api/generated/types";
import { useRead, useWrite } from "../../api/hooks";
import { SegmentedChoice } from "../../components/SegmentedChoice";
import classes from "./ScoreSheet.module.css";

export function ScoreSheet({ view }: { view: MilestoneView }) {
  const { t } = useLingui();
  const me = useAsker();
  // Whoever is no coordinator writes under their own name only (R21).
  const namesOthers = useMay()("milestones.score");
  const ownerName = useRead("app.state", {}).data?.owner_name ?? "";
  const owner = me?.name ?? ownerName;
  const mentors = useRead("mentors.list", {}, { enabled: namesOthers }).data ?? [];
  const items = view.criteria.flatMap((criterion) => criterion.items);
  const [named, setNamed] = useState<string | null>(null);
  const rater = (named ?? owner).trim();
  const [at, setAt] = useState(0);
  const item = items[Math.min(at, items.length - 1)];
  if (item === undefined) return null;
  const next = items[at + 1];
  const nextName = next?.name ?? "";
  const names = [...new Set([owner, ...view.raters, ...mentors.map((mentor) => mentor.name)])];
  return (
    <Card component="section" aria-labelledby="levels">
      <div className={classes["head"]}>
        <div>
          <h2 id="levels">
            <Trans>Levels</Trans>
          </h2>
          <p className={classes["hint"]}>
            <Trans>
              Each evaluator's levels are kept; the agreed score is their mean. Saved as you choose.
            </Trans>
          </p>
        </div>
        {namesOthers ? (
          <Autocomplete
            label={t`Evaluator`}
            className={classes["rater"] ?? ""}
            data={names.filter((name) => name !== "")}
            value={named ?? owner}
            onChange={setNamed}
          />
        ) : null}
      </div>
      <div className={classes["sheet"]}>
        <ol className={classes["items"]} aria-label={t`What is scored`}>
          {items.map((one, index) => (
            <li key={one.item}>
              <ItemButton item={one} rater={rater} here={index === at} onGo={() => setAt(index)} />
            </li>
          ))}
        </ol>
        <div className={classes["question"]}>
          <ItemSheet
            key={`${rater} ${item.item}`}
            milestone={view.row.milestone}
            item={item}
            rater={rater}
            own={!namesOthers}
          />
          {next === undefined ? null : (
            <Button
              className={classes["next"] ?? ""}
              rightSection={<IconArrowRight size={16} stroke={1.5} aria-hidden="true" />}
              onClick={() => setAt(at + 1)}
            >
              <Trans>Next: {nextName}</Trans>
            </Button>
          )}
        </div>
      </div>
    </Card>
  );
}

function ratingOf(item: ItemView, rater: string) {
  return item.ratings.find((rating) => rating.rater.toLowerCase() === rater.toLowerCase());
}

function ItemButton(props: { item: ItemView; rater: string; here: boolean; onGo: () => void }) {
  const { item, rater, here, onGo } = props;
  const level = ratingOf(item, rater)?.level;
  const Sign = level === undefined ? IconCircle : IconCircleCheck;
  return (
    <UnstyledButton
      className={classes["item"] ?? ""}
      aria-current={here ? "true" : undefined}
      data-done={level !== undefined || undefined}
      onClick={onGo}
    >
      <Sign size={18} stroke={1.5} aria-hidden="true" />
      <span className={classes["itemName"]}>{item.name}</span>
      <span className={`${classes["level"]} ft-num`}>{level}</span>
    </UnstyledButton>
  );
}

interface ItemSheetProps {
  milestone: string;
  item: ItemView;
  rater: string;
  /** True where the core knows the rater: whoever is signed in. */
  own: boolean;
}

function ItemSheet({ milestone, item, rater, own }: ItemSheetProps) {
  const { t } = useLingui();
  const { run } = useWrite("milestones.rate");
  const stored = ratingOf(item, rater);
  const storedLevel = stored?.level ?? null;
  const [level, setLevel] = useState(storedLevel);
  const [note, setNote] = useState(stored?.note ?? "");
  useEffect(() => setLevel(storedLevel), [storedLevel]);
  const save = async (change: Partial<Rating>) => {
    const rating: Rating = { item: item.item, level, note: note.trim(), ...change };
    setLevel(rating.level);
    const answer = await run({ milestone, ratings: [rating], ...(own ? {} : { rater }) });
    if (!answer.ok) setLevel(storedLevel);
  };
  const others = item.ratings.filter((rating) => rating !== stored);
  const anchors = item.anchors.map((text, index) => ({ value: index + 1, text }));
  const name = item.name;
  return (
    <>
      <h3 className={classes["title"]}>{name}</h3>
      <SegmentedChoice
        label={name}
        anchors={anchors}
        value={level === null ? null : Number(level)}
        readOnly={rater === ""}
        onChange={(value) => void save({ level: String(value) })}
      />
      {rater === "" ? (
        <p className={classes["hint"]}>
          <Trans>Name the evaluator first.</Trans>
        </p>
      ) : null}
      <div className={classes["under"]}>
        <span>{others.map(({ rater: who, level: theirs }) => `${who} ${theirs}`).join(" · ")}</span>
        {level === null ? null : (
          <Button size="xs" variant="subtle" onClick={() => void save({ level: null })}>
            <Trans>Take the level back</Trans>
          </Button>
        )}
      </div>
      <Textarea
        label={t`Note to ${name}`}
        minRows={2}
        value={note}
        disabled={level === null}
        description={level === null ? t`Choose a level first.` : undefined}
        onChange={(event) => setNote(event.currentTarget.value)}
        onBlur={() => {
          if (level !== null && note.trim() !== (stored?.note ?? "")) void save({});
        }}
      />
    </>
  );
}
