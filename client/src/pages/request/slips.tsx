import { SlipPage } from '../../features/slip/slip-page';
import { useParams } from '../../routes/open';

export default function SlipsPage() {
  const { id } = useParams('request.slips');
  return <SlipPage id={id} />;
}
