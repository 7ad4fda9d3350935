import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { spoken } from './spoken';
import './words.scss';

interface WordsProps {
  /** `title` 22 · `lead` 19 · `body` 17 · `small` 15 · `least` 13; all grow with the text size. */
  readonly size?: 'title' | 'lead' | 'body' | 'small' | 'least';
  readonly tone?: 'ink' | 'soft' | 'red' | 'green' | 'amber' | 'inherit';
  readonly strong?: boolean;
  /** Read out when it changes, e.g. a number that depends on a choice. */
  readonly live?: boolean;
  /** The text can be selected and copied. */
  readonly selectable?: boolean;
  readonly children: ReactNode;
}

/** One paragraph. Line breaks in the text are kept; a `title` is a heading for screen readers. */
export function Words(props: WordsProps) {
  const { size = 'body', tone = 'ink', strong, live, selectable, children } = props;
  const classes = `z-words z-words--${size} z-words--${tone}${strong ? ' z-words--strong' : ''}`;
  const heading = size === 'title' ? spoken({ role: 'heading' }) : {};
  return (
    <View className={classes} {...heading} {...(live ? spoken({ live: 'polite' }) : {})}>
      {selectable ? <Text userSelect>{children}</Text> : children}
    </View>
  );
}
