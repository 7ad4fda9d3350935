import type { ReactNode } from 'react';
import { Stack } from '../layout/stack';
import { Sheet } from '../sheet/sheet';
import { SendFooter, type SendFooterProps } from './send-footer';

interface FormSheetProps extends SendFooterProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** 一页小表单: fields on a sheet, with the button that sends them. Visible as long as it is mounted. */
export function FormSheet({ title, onClose, children, ...footer }: FormSheetProps) {
  return (
    <Sheet open title={title} onClose={onClose} footer={<SendFooter {...footer} />}>
      <Stack>{children}</Stack>
    </Sheet>
  );
}
