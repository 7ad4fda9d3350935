import type { FieldErrors } from '../../../../../core/contract/api-event';
import { requestOperations } from '../../../../../core/contract/request/operations';
import type { RequestView } from '../../../../../core/contract/request/view';
import { MOST_SERVICE_DAYS, sayNumber } from '../../../../../core/domain/base/limits';
import { topUp } from '../../../cloud/credit/top-up';
import { useForm } from '../../../cloud/draft/use-form';
import { LOST_PHOTOS, useLostPhotos } from '../../../cloud/draft/use-lost-photos';
import { useUploads } from '../../../cloud/media/use-uploads';
import { useKnownMe } from '../../../cloud/query/use-me';
import { toast } from '../../../ui/layout/toast';
import { minutesOf } from './minutes';

interface ResolveDraft {
  readonly words: string;
  /** The chosen minutes, and the typed number. */
  readonly choice: string;
  readonly own: string;
  /** Paths on this phone. */
  readonly photos: readonly string[];
  readonly tookNothing: boolean;
}

const SAY_WHETHER = '没有拿过就勾一下；拿过的，先记交接单，还了再办结';

const NOTHING: ResolveDraft = { words: '', choice: '', own: '', photos: [], tookNothing: false };

/** The form of 办结: its draft, its photos, and sending both in the right order. */
export function useResolve(task: RequestView, onDone: () => void) {
  const me = useKnownMe();
  const uploadAll = useUploads();
  const byOffice = task.owner.kind === 'office';
  const form = useForm(requestOperations, 'requests.resolve', {
    key: `resolve:${task.id}`,
    initial: NOTHING,
    input: ({ words, choice, own, tookNothing }) => ({
      id: task.id,
      words,
      minutes: byOffice ? 0 : minutesOf(choice, own),
      photos: [],
      ...(tookNothing && { tookNothing: true as const }),
    }),
    alsoWrong: ({ tookNothing }): FieldErrors =>
      task.mustSayTookNothing && !tookNothing ? { tookNothing: SAY_WHETHER } : {},
    // The next task opens without another tap.
    atTap: () => topUp('resolve', me.data?.credits),
    complete: async (input, { photos }) => ({
      ...input,
      photos: [...(await uploadAll({ photos })).photos],
    }),
    onSent: () => {
      toast('辛苦了！已经请居民看看办得怎么样。');
      onDone();
    },
  });
  useLostPhotos(form.values.photos, (photos) => {
    form.change({ photos });
    toast(LOST_PHOTOS);
  });
  return { ...form, byOffice, wrong: sayMinutes(form.wrong) };
}

/** The error about the minutes, in words that fit chips. */
function sayMinutes(wrong: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  if (!wrong.minutes) return wrong;
  return { ...wrong, minutes: `请选一个，或者填分钟数，${sayNumber(MOST_SERVICE_DAYS)}天以内` };
}
