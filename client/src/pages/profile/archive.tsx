import { ArchivePage } from '../../features/office/archive/archive-page';

export default function OfficeArchivePage() {
  return <ArchivePage />;
}
