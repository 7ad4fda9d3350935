import { ExportPage } from '../../features/me/privacy/export-page';

export default function MyExportPage() {
  return <ExportPage />;
}
