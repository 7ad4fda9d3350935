import { useEffect } from 'react';
import { CATEGORY_CODES } from '../../../../../core/domain/category';
import { useDraft } from '../../../cloud/use-draft';
import { useQuery } from '../../../cloud/use-query';
import { useParams } from '../../../routes/open';
import { Faces } from '../../../ui/faces';
import { Screen } from '../../../ui/screen';
import { NewRequestForm } from './new-request-form';
import { emptyDraft } from './request-draft';

/** 我要求助: one page; what is typed stays on the phone until it has arrived. */
export function NewRequest() {
  const me = useQuery('me.read', {});
  const draft = useDraft('request', emptyDraft);
  const asked = useParams('request.new').category;
  const category = CATEGORY_CODES.find((code) => code === asked);
  const { change } = draft;
  useEffect(() => {
    if (category) change({ category, guessed: false });
  }, [category, change]);
  if (me.data) return <NewRequestForm draft={draft} me={me.data} />;
  return (
    <Screen>
      <Faces of={me}>{() => null}</Faces>
    </Screen>
  );
}
