import { StudioEditor } from '../../features/studio/edit/studio-editor';
import { useParams } from '../../routes/open';

export default function StudioEditPage() {
  const { id } = useParams('office.studio-edit');
  return <StudioEditor id={id} />;
}
