import { Announce } from '../../features/announcement/write/announce';
import { useParams } from '../../routes/open';

export default function AnnouncePage() {
  const { id } = useParams('office.announce');
  return <Announce id={id} />;
}
