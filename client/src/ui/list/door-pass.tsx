import { Image, View } from '@tarojs/components';
import { Icon } from '../layout/icon';
import { spoken } from '../layout/spoken';
import './door-pass.scss';

/** In a browser the surrounding element has the label; the image needs none. */
const saidByFrame = process.env.TARO_ENV === 'h5' ? { nativeProps: { alt: '' } } : {};

interface DoorPassProps {
  readonly name: string;
  /** Where they belong: the studio. */
  readonly office: string;
  /** An address that an image can display; null: there is none, which is said. */
  readonly portrait: string | null;
  /** The four digits; null when there are none. */
  readonly code: string | null;
}

/** 上门凭证: who stands at the door, and the digits that both ends know. */
export function DoorPass({ name, office, portrait, code }: DoorPassProps) {
  return (
    <View className="z-pass">
      <View className="z-pass__who">
        <View
          className="z-pass__portrait"
          {...(portrait ? spoken({ role: 'img', label: `${name}的照片` }) : {})}
        >
          {portrait ? (
            <Image className="z-pass__image" src={portrait} mode="aspectFill" {...saidByFrame} />
          ) : (
            <Icon name="people" size="large" />
          )}
        </View>
        <View className="z-pass__words">
          <View className="z-pass__name">{name}</View>
          <View className="z-pass__office">{office}</View>
          {!portrait && <View className="z-pass__office">还没有照片</View>}
        </View>
      </View>
      {code && (
        <View
          className="z-pass__code"
          {...spoken({ role: 'img', label: `口令，${[...code].join(' ')}` })}
        >
          {[...code].map((digit, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: digits repeat, and never move
            <View key={place} className="z-pass__digit">
              {digit}
            </View>
          ))}
        </View>
      )}
    </View>
  );
}
