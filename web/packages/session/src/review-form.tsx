import { answerOf } from '@konnect/api/client';
import { codeOf, wordFor } from '@konnect/api/problem';
import { useApi } from '@konnect/api/provider';
import { Button } from '@konnect/ui/button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Stars } from './stars';

type Props = { expertId: string; sessionId: string; name: string };

const LONGEST = 2000;
const KNOWN = ['UNREACHABLE', 'VALIDATION_FAILED', 'RATE_LIMITED'];

/** How it was: stars and a sentence for the next person. Once; who has answered or does not want to sees it no more. */
export function ReviewForm({ expertId, sessionId, name }: Props) {
  const { t } = useTranslation('session');
  const api = useApi();
  const queries = useQueryClient();
  const [rating, setRating] = useState(0);
  const [comment, setComment] = useState('');
  const [gone, setGone] = useState(false);
  const [tried, setTried] = useState(false);
  const review = useMutation({
    mutationFn: () => {
      const words = comment.trim();
      const body = { sessionId, rating, ...(words === '' ? {} : { comment: words }) };
      return answerOf(api.POST('/api/experts/{id}/reviews', { params: { path: { id: expertId } }, body }));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['expert', expertId] }),
  });
  const { error } = review;
  if (review.isSuccess || codeOf(error) === 'ALREADY_REVIEWED') {
    return (
      <p role="status" className="border-t-[1.5px] border-ink pt-7 text-ink-2">
        {t('review.thanks', { name })}
      </p>
    );
  }
  if (gone) {
    return null;
  }
  const tooLong = comment.trim().length > LONGEST;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (rating > 0 && !tooLong) {
      review.mutate();
    }
  };
  const fault = tooLong
    ? t('review.tooLong')
    : tried && rating === 0
      ? t('review.pick')
      : error && t(`review.refused.${wordFor(error, KNOWN)}`);
  return (
    <form className="border-t-[1.5px] border-ink pt-7" onSubmit={submit} noValidate>
      <h2 className="text-24">{t('review.title')}</h2>
      <Stars value={rating} onChange={setRating} />
      <label className="grid gap-2">
        <span className="text-15 font-strong">{t('review.question')}</span>
        <textarea
          rows={4}
          value={comment}
          onChange={(event) => setComment(event.target.value)}
          aria-invalid={tooLong || undefined}
          className="resize-none rounded-m border-[1.5px] border-line-strong bg-surface px-3.5 py-3 leading-text"
        />
      </label>
      {fault && (
        <p role="alert" className="mt-2 text-15 text-danger">
          {fault}
        </p>
      )}
      <div className="mt-4 flex gap-2">
        <Button type="submit" busy={review.isPending}>
          {t('review.post')}
        </Button>
        <Button look="quiet" onClick={() => setGone(true)}>
          {t('review.notNow')}
        </Button>
      </div>
    </form>
  );
}
