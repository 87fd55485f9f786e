/** Reviewed tickets: five checks each, points from 0 to 100. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import type { RecordView, ReviewView } from "../../api/generated/types";
import { useWrite } from "../../api/hooks";
import { formatDay } from "../../components/dates";
import { EmptyState } from "../../components/EmptyState";
import { PlainTable } from "../../components/PlainTable";
import { useUndoToast } from "../../components/undo";
import { answerWords } from "./answers";
import classes from "./progress.module.css";

interface ReviewsSectionProps {
  reviews: readonly ReviewView[];
  record: RecordView;
  editable: boolean;
  onAdd: () => void;
}

export function ReviewsSection({ reviews, record, editable, onAdd }: ReviewsSectionProps) {
  const { t } = useLingui();
  return (
    <section className={classes["block"]} aria-labelledby="reviews">
      <div className={classes["head"]}>
        <h2 id="reviews" className={classes["section"]}>
          <Trans>Ticket reviews</Trans>
        </h2>
        {editable && reviews.length > 0 ? (
          <Button onClick={onAdd}>
            <Trans>Review a ticket</Trans>
          </Button>
        ) : null}
      </div>
      {reviews.length === 0 ? (
        <EmptyState
          compact
          title={<Trans>No ticket reviewed yet</Trans>}
          text={
            <Trans>
              A reviewer reads a closed ticket and answers the same checks each time. The mean is
              the work quality of the next milestone.
            </Trans>
          }
          actions={
            editable ? (
              <Button onClick={onAdd}>
                <Trans>Review a ticket</Trans>
              </Button>
            ) : null
          }
        />
      ) : (
        <PlainTable label={t`Ticket reviews`}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Ticket</Trans>
              </th>
              <th scope="col">
                <Trans>Day</Trans>
              </th>
              <th scope="col">
                <Trans>Reviewer</Trans>
              </th>
              <th scope="col" data-align="right">
                <Trans>Points of 100</Trans>
              </th>
              <th scope="col">
                <Trans>Not fully met</Trans>
              </th>
              <th scope="col">
                <span className="ft-heard">
                  <Trans>Actions</Trans>
                </span>
              </th>
            </tr>
          </thead>
          <tbody>
            {reviews.map((review) => (
              <Review key={review.review} {...{ review, record, editable }} />
            ))}
          </tbody>
        </PlainTable>
      )}
    </section>
  );
}

interface ReviewProps {
  review: ReviewView;
  record: RecordView;
  editable: boolean;
}

function Review({ review, record, editable }: ReviewProps) {
  const { t } = useLingui();
  const { run, pending } = useWrite("progress.remove_review");
  const undone = useUndoToast();
  const { ticket } = review;
  const most = Math.max(...record.answers.map(({ points }) => points));
  const full = record.answers.find(({ points }) => points === most)?.answer;
  const missed = review.answers.filter(({ answer }) => answer !== full);
  const remove = async () => {
    const answer = await run({ review: review.review });
    if (answer.ok) undone(t`The review of ${ticket} is removed`, answer.value.undo);
  };
  return (
    <tr>
      <th scope="row">
        {ticket}
        {review.note === "" ? null : <p className={classes["small"]}>{review.note}</p>}
      </th>
      <td data-wrap="no">{formatDay(review.on)}</td>
      <td>{review.reviewer}</td>
      <td data-align="right">
        <span className={classes["points"]}>{review.points}</span>
      </td>
      <td data-tone="muted">
        {missed.length === 0
          ? "–"
          : missed.map(({ check, answer }) => (
              <div key={check}>
                {record.checks.find(({ code }) => code === check)?.name ?? check}:{" "}
                {answerWords(answer)}
              </div>
            ))}
      </td>
      <td data-align="right">
        {editable ? (
          <Button
            size="xs"
            loading={pending}
            aria-label={t`Remove the review of ${ticket}`}
            onClick={() => void remove()}
          >
            <Trans>Remove</Trans>
          </Button>
        ) : null}
      </td>
    </tr>
  );
}
