import { categoryOf } from '../../../../../core/domain/category/category';
import { Chips } from '../../../ui/form/chips';
import { FieldFrame } from '../../../ui/form/field';
import { Tick } from '../../../ui/form/tick';
import { Card } from '../../../ui/layout/card';
import { Stack } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import type { DraftProps } from '../draft/draft-props';
import { canShowNeighbours } from '../draft/request-draft';

const READERS = [
  { value: 'helpers', label: '只给来帮忙的人' },
  { value: 'neighbours', label: '邻居也能看' },
] as const;

const NAMES = [
  { value: 'to-neighbours', label: '不显示' },
  { value: 'no', label: '显示' },
] as const;

/** 谁能看: helpers only, unless the asker wants neighbours with the same problem to join. */
export function ReadersChoice({ draft, change }: Pick<DraftProps, 'draft' | 'change'>) {
  const { category, nameless } = draft;
  const showable = canShowNeighbours(draft);
  const mayBeNameless = category !== '' && categoryOf(category).mayBeNameless;
  const altogether = mayBeNameless && nameless === 'altogether';
  const open = showable && draft.readers === 'neighbours';
  if (!showable && !mayBeNameless) return null;
  return (
    <Card>
      <Stack>
        {showable && (
          <FieldFrame
            label="谁能看"
            hint={
              category === 'suggestion'
                ? '邻居也能看的建议，答复会公开放在「身边的事」里。'
                : '邻居只看得到您写的字和楼号，可以跟您一起反映；电话、门牌、照片、语音都看不到。'
            }
          >
            <Chips
              label="谁能看"
              options={READERS}
              value={draft.readers}
              onChange={(readers) =>
                change(
                  // Opening a request to neighbours hides the asker's name until they choose to
                  // show it.
                  readers === 'neighbours' && nameless === 'no'
                    ? { readers, nameless: 'to-neighbours' }
                    : { readers },
                )
              }
            />
          </FieldFrame>
        )}
        {open && !altogether && (
          <FieldFrame label="是否显示您的名字">
            <Chips
              label="是否显示您的名字"
              options={NAMES}
              value={nameless === 'no' ? 'no' : 'to-neighbours'}
              onChange={(value) => change({ nameless: value })}
            />
          </FieldFrame>
        )}
        {mayBeNameless && (
          <Stack gap="hair">
            <Tick
              label="匿名提交"
              checked={altogether}
              onChange={(checked) =>
                change({ nameless: checked ? 'altogether' : open ? 'to-neighbours' : 'no' })
              }
            />
            <Words size="small" tone="soft">
              书记和办的人也看不到您的名字、电话和您家的门牌；有话要问，会在这里问您。
            </Words>
          </Stack>
        )}
      </Stack>
    </Card>
  );
}
