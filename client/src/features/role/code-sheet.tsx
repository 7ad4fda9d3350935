import { Button } from '../../ui/layout/button';
import { Card } from '../../ui/layout/card';
import { Words } from '../../ui/layout/words';
import { CopyText } from '../../ui/list/copy-text';
import { Sheet } from '../../ui/sheet/sheet';

interface CodeSheetProps {
  readonly code: string;
  readonly onClose: () => void;
}

/** 岗位码: shown once, to be handed over; the person types it and has the role. */
export function CodeSheet({ code, onClose }: CodeSheetProps) {
  return (
    <Sheet
      open
      title="请把岗位码告诉本人"
      onClose={onClose}
      footer={<Button label="记下了" onPress={onClose} />}
    >
      <Card>
        <Words size="lead" strong live>
          {`岗位码 ${code.slice(0, 4)} ${code.slice(4)}`}
        </Words>
        <Words>
          请当面或者打电话告诉本人，七天内有效，只显示这一次。本人打开「我的」「我的岗位」，输进去就行。
        </Words>
        <CopyText
          text={`走近岗位码：${code}。打开小程序「我的」「我的岗位」，输进去就行，七天内有效。`}
        />
      </Card>
    </Sheet>
  );
}
