import { useQuery } from '../../../cloud/query/use-query';
import { goBack } from '../../../routes/open';
import { type Emptiness, Faces } from '../../../ui/feedback/faces';
import { Screen } from '../../../ui/layout/screen';
import { blankStudio, draftOf } from './studio-draft';
import { StudioForm } from './studio-form';

interface StudioEditorProps {
  /** Absent for a new studio. */
  readonly id: string | undefined;
}

/** 编辑工作室: for its lead and the offices above it; only an office can found one. */
export function StudioEditor({ id }: StudioEditorProps) {
  const me = useQuery('me.read', {});
  const studio = useQuery('studios.read', id ? { id } : undefined);
  const who = me.data;
  if (who && !id && who.roles.length > 0) {
    return <StudioForm me={who} id={undefined} current={blankStudio(who)} />;
  }
  if (who && id && studio.data?.editable) {
    return <StudioForm me={who} id={id} current={draftOf(studio.data)} />;
  }
  return (
    <Screen>
      <Faces
        of={me}
        cards={4}
        empty={({ roles }) => (id || roles.length > 0 ? undefined : notMine)}
      >
        {() => (
          <Faces of={studio} cards={4} empty={({ editable }) => (editable ? undefined : notMine)}>
            {() => null}
          </Faces>
        )}
      </Faces>
    </Screen>
  );
}

const notMine: Emptiness = {
  sentence: '这家工作室不归您来改',
  hint: '领衔人和居委书记可以改。',
  action: { label: '返回', onPress: goBack },
};
