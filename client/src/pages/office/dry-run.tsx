import { DryRun } from '../../features/dry-run/dry-run';

export default function DryRunPage() {
  return <DryRun />;
}
