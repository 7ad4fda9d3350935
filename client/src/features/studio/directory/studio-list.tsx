import { useState } from 'react';
import {
  CATEGORIES,
  CATEGORY_CODES,
  type CategoryCode,
} from '../../../../../core/domain/category/category';
import { useQuery } from '../../../cloud/query/use-query';
import { open, useParams } from '../../../routes/open';
import { type Emptiness, Faces } from '../../../ui/feedback/faces';
import { ChoiceRow } from '../../../ui/form/choice-row';
import { Screen } from '../../../ui/layout/screen';
import { StudioPapers } from './studio-papers';

const ALL = 'all';

const CHOICES = [
  { value: ALL, label: '所有的事' },
  ...CATEGORIES.filter(({ responsible }) => responsible === 'studios').map(
    ({ code, label, hint }) => ({ value: code, label, note: hint }),
  ),
];

/** 找工作室: nearby studios by category, open ones first. */
export function StudioList() {
  const wanted = useParams('studio.list').category;
  const [category, setCategory] = useState(() => codeOf(wanted));
  const studios = useQuery('studios.list', category ? { category } : {});
  return (
    <Screen>
      <ChoiceRow
        label="想找人办什么事"
        choices={CHOICES}
        value={category ?? ALL}
        onChange={(value) => setCategory(codeOf(value))}
      />
      <Faces of={studios} empty={(list) => (list.length === 0 ? nothing(category) : undefined)}>
        {(list) => <StudioPapers key={category ?? ALL} studios={list} />}
      </Faces>
    </Screen>
  );
}

function codeOf(value: string | undefined): CategoryCode | undefined {
  return CATEGORY_CODES.find((code) => code === value);
}

function nothing(category: CategoryCode | undefined): Emptiness {
  return {
    sentence: '附近还没有办这类事的工作室',
    hint: '没关系，提出来，书记会替您找人。',
    icon: 'studio',
    action: {
      label: '我要求助',
      onPress: () => open('request.new', category ? { category } : {}),
    },
  };
}
