import { Text, View } from '@tarojs/components';
import { press } from '../layout/press';
import { Words } from '../layout/words';
import { call } from './call';
import './calling-words.scss';
import { phonesIn } from './phones-in';

interface CallingWordsProps {
  readonly words: string;
}

/** 可以打的电话: a text in which every telephone number can be tapped. */
export function CallingWords({ words }: CallingWordsProps) {
  return (
    <Words>
      {phonesIn(words).map(({ words: piece, phone }, at) =>
        phone ? (
          <View
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
            key={at}
            className="z-calling"
            {...press(() => call(phone), { label: `打电话 ${piece}` })}
          >
            {piece}
          </View>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
          <Text key={at} userSelect>
            {piece}
          </Text>
        ),
      )}
    </Words>
  );
}
