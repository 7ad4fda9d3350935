import { OfficeBoard } from '../../features/office/board/office-board';
import { Screen } from '../../ui/layout/screen';

export default function BoardPage() {
  return (
    <Screen>
      <OfficeBoard />
    </Screen>
  );
}
