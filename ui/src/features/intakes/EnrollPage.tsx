/** Enrolling one or many: who, from when, with which mentors; looked at before anything is stored. */

import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Enroll, Enrolled, IntakeView, MentorId, PersonId } from "../../api/generated/types";
import { useLong, useRead } from "../../api/hooks";
import type { Day } from "../../components/dates";
import { ErrorState } from "../../components/ErrorState";
import { FormError } from "../../components/FormError";
import { Page } from "../../components/Page";
import { ProgressBar } from "../../components/ProgressBar";
import { Skeletons } from "../../components/Skeletons";
import { addressOf, chosenOf } from "./chosen";
import classes from "./Enroll.module.css";
import { EnrollHow } from "./EnrollHow";
import { EnrollPreviewCard } from "./EnrollPreviewCard";
import { EnrollResult } from "./EnrollResult";
import { PeoplePicker } from "./PeoplePicker";
import { useEnrollPreview } from "./useEnrollPreview";

const route = getRouteApi("/intakes/$intake/enroll");

export function EnrollPage() {
  const { t } = useLingui();
  const { intake } = route.useParams();
  const { data, error, refetch } = useRead("intakes.get", { intake });
  const [result, setResult] = useState<Enrolled | null>(null);
  if (data === undefined) {
    return (
      <Page title={t`Enroll people`}>
        {error === null ? (
          <Skeletons shape="rows" count={8} />
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )}
      </Page>
    );
  }
  const crumb = (
    <Link to="/intakes/$intake" params={{ intake }} className={classes["crumb"] ?? ""}>
      {data.card.name}
    </Link>
  );
  if (result !== null) {
    return (
      <Page title={t`Enroll people`} crumb={crumb} crumbText={data.card.name}>
        <EnrollResult result={result} intake={data.card} onMore={() => setResult(null)} />
      </Page>
    );
  }
  return <EnrollForm view={data} crumb={crumb} onDone={setResult} />;
}

interface EnrollFormProps {
  view: IntakeView;
  crumb: React.ReactNode;
  onDone: (result: Enrolled) => void;
}

function EnrollForm({ view, crumb, onDone }: EnrollFormProps) {
  const { t } = useLingui();
  const { intake, name } = view.card;
  const navigate = route.useNavigate();
  const chosen = chosenOf(route.useSearch().people);
  const choose = (people: PersonId[]) =>
    void navigate({ search: { people: addressOf(people) }, replace: true });
  const [start, setStart] = useState<Day | null>(null);
  const [mentors, setMentors] = useState<MentorId[]>([]);
  const [reason, setReason] = useState("");
  const { run, pending, progress, cancel, error } = useLong("enrollment.enroll", {
    errors: "return",
  });
  const request: Enroll = {
    people: chosen,
    intake,
    mentors,
    dry_run: false,
    ...(start === null || start === view.fields.start_on ? {} : { start_on: start }),
    ...(reason.trim() === "" ? {} : { reason: reason.trim() }),
  };
  const preview = useEnrollPreview(chosen.length === 0 ? null : request);
  const ready = preview.enrolled?.enrolled.length ?? 0;
  const go = async () => {
    const answer = await run(request);
    if (!answer.ok) return;
    await navigate({ search: {}, replace: true });
    onDone(answer.value);
  };
  const label =
    ready === 0
      ? t`Enroll people`
      : plural(ready, { one: "Enroll # person", other: "Enroll # people" });
  const failed = error ?? preview.error;
  return (
    <Page
      title={t`Enroll people`}
      crumb={crumb}
      crumbText={name}
      width="full"
      footer={
        pending ? (
          <div className={classes["work"]}>
            <ProgressBar label={t`Enrolling`} progress={progress} onCancel={() => void cancel()} />
          </div>
        ) : (
          <>
            <span className={classes["said"]}>
              <Trans>Nothing has been stored yet. Enrolling can be undone.</Trans>
            </span>
            <Button
              variant="filled"
              disabled={ready === 0 || preview.pending}
              onClick={() => void go()}
            >
              {label}
            </Button>
          </>
        )
      }
    >
      <div className={classes["columns"]}>
        <PeoplePicker intake={intake} chosen={chosen} onChange={choose} />
        <div className={classes["column"]}>
          <EnrollHow
            intakeStart={view.fields.start_on}
            start={start}
            onStart={setStart}
            mentors={mentors}
            onMentors={setMentors}
            reason={reason}
            onReason={setReason}
            reasonNeeded={needsReason(preview.enrolled)}
          />
          <FormError error={failed?.code === "cancelled" ? null : failed} />
          <EnrollPreviewCard
            enrolled={chosen.length === 0 ? null : preview.enrolled}
            stale={preview.pending}
            onRemove={(person) => choose(chosen.filter((one) => one !== person))}
          />
        </div>
      </div>
    </Page>
  );
}

/** The core asks for a reason where somebody was declined (R27). */
function needsReason(enrolled: Enrolled | null): boolean {
  return (
    enrolled !== null &&
    (enrolled.refused.some((one) => one.code === "declined_needs_reason") ||
      enrolled.enrolled.some((one) => one.selection === "after_declined"))
  );
}
