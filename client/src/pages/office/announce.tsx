import { Announce } from '../../features/announce/announce';
import { useParams } from '../../routes/open';

export default function AnnouncePage() {
  const { id } = useParams('office.announce');
  return <Announce id={id} />;
}
