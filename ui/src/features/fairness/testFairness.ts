/** What the core says in the tests of this feature. */
import type {
  Fairness,
  GroupFigures,
  MonitoringForm,
  StageFigures,
} from "../../api/generated/types";

export function group(answer: string, change: Partial<GroupFigures> = {}): GroupFigures {
  return {
    answer,
    applied: 40,
    selected: 15,
    rate: "0.38",
    ratio: "1.00",
    p: null,
    shortfall: "-5.0",
    flagged: false,
    ...change,
  };
}

/** The handbook's example: 5 of 40 against 15 of 40. */
export const FEWER = group("Female", {
  selected: 5,
  rate: "0.13",
  ratio: "0.33",
  p: "0.0188",
  shortfall: "5.0",
  flagged: true,
});

export function stage(change: Partial<StageFigures> = {}): StageFigures {
  return {
    stage: "whole",
    applied: 80,
    selected: 20,
    too_few: false,
    groups: [FEWER, group("Male")],
    hidden: 0,
    ...change,
  };
}

export function fairness(change: Partial<Fairness> = {}): Fairness {
  return {
    decided: 80,
    questions: [{ question: "Sex", stages: [stage()] }],
    raters: [],
    ...change,
  };
}

export const FORM: MonitoringForm = {
  candidate: "Ada Kamau",
  intake: "January intake",
  questions: [
    { question: "Sex", answers: ["Female", "Male"] },
    { question: "Age", answers: ["Under 25", "25 or older"] },
  ],
  why: "To see whether groups are treated alike.",
  seen_by: "Nobody.",
  not_enrolled: "6 months from the decision.",
  enrolled: "12 months after the outcome.",
};
