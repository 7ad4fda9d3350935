import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from './icon';
import { press } from './press';
import { spoken } from './spoken';
import './section.scss';

interface SectionProps {
  readonly title: string;
  /** A link at the right of the heading, e.g. 全部. */
  readonly more?: { readonly label: string; readonly onPress: () => void };
  readonly children: ReactNode;
}

/** A heading with its content. */
export function Section({ title, more, children }: SectionProps) {
  return (
    <View className="z-section">
      <View className="z-section__head">
        <View className="z-section__title" {...spoken({ role: 'heading' })}>
          {title}
        </View>
        {more && (
          <View
            className="z-section__more"
            {...press(more.onPress, { label: `${title}，${more.label}` })}
          >
            {more.label}
            <Icon name="forward" />
          </View>
        )}
      </View>
      {children}
    </View>
  );
}
