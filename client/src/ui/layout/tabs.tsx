import { View } from '@tarojs/components';
import { press } from './press';
import { spoken } from './spoken';
import './tabs.scss';

interface TabsProps<V extends string> {
  /** The tabs' subject, for the screen reader. */
  readonly label: string;
  readonly tabs: readonly { readonly value: V; readonly label: string; readonly count?: number }[];
  readonly value: V;
  readonly onChange: (value: V) => void;
}

/** 分段: two to four lists of which one is visible, with the number of items in each. */
export function Tabs<V extends string>({ label, tabs, value, onChange }: TabsProps<V>) {
  return (
    <View className="z-tabs" {...spoken({ role: 'tablist', label })}>
      {tabs.map((tab) => {
        const selected = tab.value === value;
        const words = tab.count === undefined ? tab.label : `${tab.label} ${tab.count} 件`;
        return (
          <View
            key={tab.value}
            className={`z-tab${selected ? ' z-tab--on' : ''}`}
            {...press(() => onChange(tab.value), { role: 'tab', label: words, selected })}
          >
            <View className="z-tab__label">{tab.label}</View>
            {tab.count !== undefined && <View className="z-tab__count">{tab.count}</View>}
          </View>
        );
      })}
    </View>
  );
}
