import { Inbox } from '../../features/inbox/inbox';

export default function InboxPage() {
  return <Inbox />;
}
