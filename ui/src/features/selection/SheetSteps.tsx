/** The questions of the sheet with the scores that are there, and the last step. */
import { useLingui } from "@lingui/react/macro";
import { IconCircle, IconCircleCheck, IconMessage2 } from "@tabler/icons-react";
import type { CandidateView } from "../../api/generated/types";
import classes from "./Sheet.module.css";
import type { SheetDraft } from "./sheet";

export interface SheetStepsProps {
  view: CandidateView;
  draft: SheetDraft;
  place: number;
  onGo: (place: number) => void;
}

export function SheetSteps({ view, draft, place, onGo }: SheetStepsProps) {
  const { t } = useLingui();
  const last = view.competencies.length;
  return (
    <nav className={classes["steps"]} aria-label={t`Questions`}>
      {view.competencies.map(({ code, name }, index) => {
        const level = draft.levels[code];
        const Sign = level === undefined ? IconCircle : IconCircleCheck;
        return (
          <button
            key={code}
            type="button"
            aria-current={index === place ? "step" : undefined}
            onClick={() => onGo(index)}
          >
            <Sign size={16} stroke={1.5} aria-hidden="true" />
            <span>{name}</span>
            <span className={classes["given"]}>
              {level ?? <span className="ft-heard">{t`no score`}</span>}
            </span>
          </button>
        );
      })}
      <button
        type="button"
        aria-current={place === last ? "step" : undefined}
        onClick={() => onGo(last)}
      >
        <IconMessage2 size={16} stroke={1.5} aria-hidden="true" />
        <span>{t`Exercises and remarks`}</span>
      </button>
    </nav>
  );
}
