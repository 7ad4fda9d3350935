import { useState } from 'react';
import { sayMoment } from '../../../../../core/domain/time/moment';
import { sayKept } from '../../../../../core/domain/time/retention';
import { useMe } from '../../../cloud/query/use-me';
import { usePages } from '../../../cloud/query/use-pages';
import { open } from '../../../routes/open';
import { Faces } from '../../../ui/feedback/faces';
import { Screen } from '../../../ui/layout/screen';
import { Tabs } from '../../../ui/layout/tabs';
import { Words } from '../../../ui/layout/words';
import { ListRow, Rows } from '../../../ui/list/list-row';
import { MoreButton } from '../../../ui/list/more-button';

type Of = 'mine' | 'all';

const TABS = [
  { value: 'mine', label: '和我有关' },
  { value: 'all', label: '全部' },
] as const;

const EMPTY = {
  sentence: '还没有人看过',
  hint: '谁看到您的电话，会记在这里。',
};

/** 谁看过我的资料; an administrator sees all recorded deeds. */
export function DeedsPage() {
  const [of, setOf] = useState<Of>('mine');
  const me = useMe();
  const administers = me.data?.roles.some(({ role }) => role === 'administrator');
  const deeds = usePages('deeds.list', { of });
  return (
    <Screen>
      <Words tone="soft">
        {`谁、以什么身份、什么时候看过您的电话和门牌，都在这里，留 ${sayKept('deeds')}，谁也改不了。志愿者接下的那一刻，写在那件事的经过里；以后每看一次，都记在这里，前后几分钟的算一次。`}
      </Words>
      {administers && <Tabs label="看哪些" tabs={TABS} value={of} onChange={setOf} />}
      <Faces of={deeds} empty={({ items }) => (items.length === 0 ? EMPTY : undefined)}>
        {({ items, now }) => (
          <>
            <Rows>
              {items.map(({ id, by, as, words, about, at, requestId }) => (
                <ListRow
                  key={id}
                  icon="people"
                  title={`${by}${words}`}
                  note={[as, about.join('、')].filter(Boolean).join('；')}
                  value={sayMoment(at, now)}
                  {...(requestId && {
                    onPress: () => open('request.detail', { id: requestId }),
                  })}
                />
              ))}
            </Rows>
            <MoreButton of={deeds} />
          </>
        )}
      </Faces>
    </Screen>
  );
}
