import { DryRun } from '../../features/office/dry-run/dry-run';

export default function DryRunPage() {
  return <DryRun />;
}
