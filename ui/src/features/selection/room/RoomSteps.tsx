/** The questions with the scores that are there, the exercises, and the overview. */
import { useLingui } from "@lingui/react/macro";
import {
  type Icon,
  IconCircle,
  IconCircleCheck,
  IconListCheck,
  IconMessage2,
} from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { RoomView, SheetAnswers } from "../../../api/generated/types";
import { levelOf } from "./answers";
import classes from "./Room.module.css";

export interface RoomStepsProps {
  view: RoomView;
  answers: SheetAnswers;
  place: number;
  onGo: (place: number) => void;
}

export function RoomSteps({ view, answers, place, onGo }: RoomStepsProps) {
  const { t } = useLingui();
  const { competencies, exercises } = view;
  const step = (index: number) => ({ current: index === place, onClick: () => onGo(index) });
  return (
    <nav className={classes["steps"]} aria-label={t`Places of the interview`}>
      {competencies.map(({ code, name }, index) => {
        const level = levelOf(answers, code);
        return (
          <Step
            key={code}
            {...step(index)}
            sign={level === null ? IconCircle : IconCircleCheck}
            name={name}
          >
            {level ?? <span className="ft-heard">{t`no score`}</span>}
          </Step>
        );
      })}
      {exercises.map(({ code, name }, index) => (
        <Step key={code} {...step(competencies.length + index)} sign={IconMessage2} name={name} />
      ))}
      <Step
        {...step(competencies.length + exercises.length)}
        sign={IconListCheck}
        name={t`Overview`}
      />
    </nav>
  );
}

interface StepProps {
  current: boolean;
  sign: Icon;
  name: string;
  onClick: () => void;
  children?: ReactNode;
}

function Step({ current, sign: Sign, name, onClick, children }: StepProps) {
  return (
    <button type="button" aria-current={current ? "step" : undefined} onClick={onClick}>
      <Sign size={16} stroke={1.5} aria-hidden="true" />
      <span>{name}</span>
      <span className={classes["given"]}>{children}</span>
    </button>
  );
}
