import { useEffect } from 'react';
import { CATEGORY_CODES } from '../../../../../core/domain/category/category';
import { useQuery } from '../../../cloud/query/use-query';
import { useParams } from '../../../routes/open';
import { useRequestDraft } from '../draft/use-request-draft';
import { NewRequestForm } from './new-request-form';

/** 我要求助: one page; the answers stay on the phone until they are sent. */
export function NewRequest() {
  // Not awaited by the form; it is needed only for sending.
  const me = useQuery('me.read', {});
  const draft = useRequestDraft();
  const wanted = useParams('request.new').category;
  const category = CATEGORY_CODES.find((code) => code === wanted);
  const { change } = draft;
  useEffect(() => {
    if (category) change({ category, guessed: false });
  }, [category, change]);
  return <NewRequestForm draft={draft} me={me} />;
}
