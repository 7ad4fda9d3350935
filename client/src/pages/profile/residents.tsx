import { ResidentsPage } from '../../features/residence/residents-page';

export default function OfficeResidentsPage() {
  return <ResidentsPage />;
}
