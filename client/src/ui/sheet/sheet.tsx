import { ScrollView, View } from '@tarojs/components';
import { type ReactNode, useContext, useEffect, useRef } from 'react';
import { cover, PageContext } from '../layout/covered';
import { Icon } from '../layout/icon';
import { press } from '../layout/press';
import { spoken } from '../layout/spoken';
import { useSheetFocus } from './sheet-focus';
import './sheet.scss';

interface SheetProps {
  readonly open: boolean;
  readonly title: string;
  /** Called by the cross, the shade, going back, and Esc in a browser. */
  readonly onClose: () => void;
  /** Stays visible below the scrolling content. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** 半屏: a sheet that covers part of the page and can always be closed. */
export function Sheet(props: SheetProps) {
  return props.open ? <OpenSheet {...props} /> : null;
}

function OpenSheet({ title, onClose, footer, children }: SheetProps) {
  const id = useSheetFocus(onClose);
  useCover(onClose);
  return (
    <View className="z-sheet">
      <View className="z-sheet__shade" catchMove onClick={onClose} {...spoken({ hidden: true })} />
      <View
        id={id}
        className="z-sheet__paper"
        {...spoken({ role: 'dialog', label: title, modal: true })}
      >
        <View className="z-sheet__head">
          <View className="z-sheet__title" {...spoken({ role: 'heading' })}>
            {title}
          </View>
          <View className="z-sheet__close" {...press(onClose, { label: '关闭' })}>
            <Icon name="close" />
          </View>
        </View>
        <ScrollView scrollY className="z-sheet__body">
          {children}
        </ScrollView>
        {footer && <View className="z-sheet__footer">{footer}</View>}
      </View>
    </View>
  );
}

/** Going back, or opening another page, closes the sheet first. */
function useCover(onClose: () => void): void {
  const page = useContext(PageContext);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => cover(page, () => close.current()), [page]);
}
