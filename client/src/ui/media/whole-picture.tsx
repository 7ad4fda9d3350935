import { Image, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { press } from '../layout/press';
import './whole-picture.scss';

/** In a browser the surrounding element has the label; the image needs none. */
const saidByFrame = process.env.TARO_ENV === 'h5' ? { nativeProps: { alt: '' } } : {};

interface WholePictureProps {
  readonly url: string;
  /** What it shows, in words. */
  readonly label: string;
}

/** 整张图: a picture as wide as the card, that opens in full size. */
export function WholePicture({ url, label }: WholePictureProps) {
  const show = () => void Taro.previewImage({ current: url, urls: [url] });
  return (
    <View className="z-whole" {...press(show, { label: `${label}，点开看大图` })}>
      <Image className="z-whole__image" src={url} mode="widthFix" {...saidByFrame} />
    </View>
  );
}
