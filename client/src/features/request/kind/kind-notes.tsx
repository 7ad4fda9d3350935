import type { StudioCard } from '../../../../../core/contract/studio';
import type { Category } from '../../../../../core/domain/category/category';
import { sayFee } from '../../../../../core/domain/studio/studio-words';
import { useQuery } from '../../../cloud/query/use-query';
import { Remark } from '../../../ui/layout/remark';
import type { RequestDraft } from '../draft/draft-fields';
import { whereabouts } from '../draft/draft-place';

const SEALED =
  '这一类保密：您写的话只有接手的那一位能看，居委书记也看不到。谁看过、什么时候看的，都会告诉您。';

interface KindNotesProps {
  readonly draft: RequestDraft;
  readonly category: Category;
}

/** The consequences of a category: who reads the request, the fees, who answers. */
export function KindNotes({ draft, category }: KindNotesProps) {
  const { code, sealed, responsible } = category;
  const byStudios = responsible === 'studios';
  const where = whereabouts(draft);
  const asks = byStudios && where;
  const studios = useQuery('studios.list', asks ? { category: code, ...where } : undefined);
  const fee = byStudios && studios.data ? sayFees(studios.data) : undefined;
  return (
    <>
      {sealed && <Remark icon="lock" words={SEALED} />}
      {fee && <Remark words={fee} />}
      {!byStudios && <Remark words="这一类由居委书记亲自看、亲自答复。" />}
    </>
  );
}

/** The fees of this category's studios; undefined when there are none. */
function sayFees(studios: readonly StudioCard[]): string | undefined {
  const working = studios.filter((studio) => !studio.paused);
  if (working.length === 0) return undefined;
  const asking = working.filter((studio) => studio.fee !== 'free');
  if (asking.length === 0) return '办这一类事的工作室都不收钱。';
  const named = asking.map((studio) => `${studio.name}${sayFee(studio.fee)}`).join('，');
  const rest = asking.length < working.length ? '，别的不收钱' : '';
  return `${named}${rest}。交给了哪一家、收不收钱，提交后马上告诉您。`;
}
