import type { StudioView } from '../../../../../core/contract/studio';
import { categoryOf } from '../../../../../core/domain/category/category';
import { useQuery } from '../../../cloud/query/use-query';
import { open, useParams } from '../../../routes/open';
import { addressOf } from '../../../routes/route-table';
import { useShare } from '../../../routes/share';
import type { Shared } from '../../../routes/shared';
import { Faces } from '../../../ui/feedback/faces';
import { LostFace } from '../../../ui/feedback/lost-face';
import { Button } from '../../../ui/layout/button';
import { Remark } from '../../../ui/layout/remark';
import { Screen } from '../../../ui/layout/screen';
import { StudioFacts } from './studio-facts';

/** 工作室 */
export function StudioPage() {
  const { id } = useParams('studio.detail');
  const studio = useQuery('studios.read', id ? { id } : undefined);
  useShare(studio.data && sharedStudio(studio.data));
  if (!id) return <LostFace sentence="没有找到这家工作室" />;
  return (
    <Screen footer={studio.data && <AskDoor studio={studio.data} />}>
      <Faces of={studio}>
        {(view) => (
          <>
            <StudioFacts studio={view} />
            {view.editable ? (
              <Button
                label="编辑这家工作室"
                tone="plain"
                icon="pen"
                onPress={() => open('office.studio-edit', { id: view.id })}
              />
            ) : (
              <Button
                label="我也想来帮忙"
                tone="quiet"
                onPress={() => open('volunteer.apply', { studio: view.id })}
              />
            )}
          </>
        )}
      </Faces>
    </Screen>
  );
}

function sharedStudio({ id, name, specialities }: StudioView): Shared {
  const does = specialities.map((code) => categoryOf(code).label).join('、');
  return {
    title: `${name}：${does}`,
    address: addressOf('studio.detail', { id }),
    picture: 'studio',
  };
}

interface AskDoorProps {
  readonly studio: StudioView;
}

/** Residents do not have to choose a studio: they ask, and routing finds the nearest free one. */
function AskDoor({ studio: { specialities, paused } }: AskDoorProps) {
  return (
    <>
      {paused && <Remark tone="care" words="这家暂停接单，您照样可以提，会交给别家。" />}
      <Button
        label="我有这样的事"
        icon="heart"
        onPress={() => open('request.new', { category: specialities[0] })}
      />
    </>
  );
}
