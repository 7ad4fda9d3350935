import { ScanPage } from '../../features/code/scan/scan-page';

export default function CodeScanPage() {
  return <ScanPage />;
}
