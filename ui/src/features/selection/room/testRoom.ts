/** The room of one rater for the tests of this folder. */
import type { RoomView } from "../../../api/generated/types";
import { seat } from "../testCandidate";

export function roomView(change: Partial<RoomView> = {}): RoomView {
  return {
    sheet: "s1",
    candidacy: "c1",
    candidate: "Sasilia Stober",
    intake_name: "January intake",
    rater: "A. Ruiz",
    state: "waiting",
    appointment: null,
    competencies: [
      {
        code: "listening",
        name: "Listening",
        anchors: ["interrupts", "hears facts", "asks", "notices", "uncovers the need"],
        questions: ["Tell us about a time.", "A caller says nothing works."],
      },
      {
        code: "empathy",
        name: "Empathy",
        anchors: ["argues", "is polite", "stays calm", "calms", "turns it into trust"],
        questions: ["Who was angry?", "What did you say?"],
      },
    ],
    exercises: [{ code: "caller", name: "Caller role-play", minutes: 10 }],
    answers: { scores: [], notes: [], note: "" },
    panel: [
      seat("s1", "A. Ruiz", { state: "waiting" }),
      seat("s2", "Jo Lind", { account: "a2", own: false, state: "draft" }),
      seat("s3", "N. Osei", { state: "waiting" }),
    ],
    open: false,
    sheets: [],
    earlier: [],
    ...change,
  };
}
