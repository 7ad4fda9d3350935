import { Image, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Icon } from '../layout/icon';
import { press } from '../layout/press';
import { spoken } from '../layout/spoken';
import { toast } from '../layout/toast';
import './photos.scss';

/** In a browser the surrounding element has the label; the image needs none. */
const saidByFrame = process.env.TARO_ENV === 'h5' ? { nativeProps: { alt: '' } } : {};

interface PhotosProps {
  /** Addresses that an image can display directly. */
  readonly urls: readonly string[];
}

/** 照片: thumbnails that open in full size. */
export function Photos({ urls }: PhotosProps) {
  const show = (current: string) => void Taro.previewImage({ current, urls: [...urls] });
  return (
    <View className="z-photos">
      {urls.map((url, index) => (
        <View
          key={url}
          className="z-photo"
          {...press(() => show(url), { label: `第 ${index + 1} 张照片，点开看大图` })}
        >
          <Image className="z-photo__image" src={url} mode="aspectFill" {...saidByFrame} />
        </View>
      ))}
    </View>
  );
}

interface PhotoPickerProps {
  /** Paths on this phone of the photos chosen so far. */
  readonly paths: readonly string[];
  readonly onChange: (paths: string[]) => void;
  readonly max: number;
}

/** 拍照或选照片. Cancelling the chooser changes nothing. */
export function PhotoPicker({ paths, onChange, max }: PhotoPickerProps) {
  const add = async () => {
    const chosen = await choosePhotos(max - paths.length);
    onChange([...paths, ...chosen].slice(0, max));
  };
  return (
    <View className="z-photos">
      {paths.map((path, index) => (
        <View key={path} className="z-photo">
          <Image
            className="z-photo__image"
            src={path}
            mode="aspectFill"
            {...saidByFrame}
            {...spoken({ role: 'img', label: `第 ${index + 1} 张照片` })}
          />
          <View
            className="z-photo__remove"
            {...press(() => onChange(paths.filter((each) => each !== path)), {
              label: `去掉第 ${index + 1} 张照片`,
            })}
          >
            <View className="z-photo__cross">
              <Icon name="close" />
            </View>
          </View>
        </View>
      ))}
      {paths.length < max && (
        <View
          className="z-photo z-photo--add"
          {...press(() => void add(), { label: `加照片，还可以加 ${max - paths.length} 张` })}
        >
          <Icon name="camera" size="large" />
          <View>加照片</View>
        </View>
      )}
    </View>
  );
}

/** Paths of the chosen photos; empty if the person cancelled or denied access to photos. */
async function choosePhotos(count: number): Promise<string[]> {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count,
      mediaType: ['image'],
      sizeType: ['compressed'],
    });
    return tempFiles.map((file) => file.tempFilePath);
  } catch (refused) {
    if (!wentBack(refused)) toast('微信没有让我们打开照片。不加照片也可以，用文字说清楚就行。');
    return [];
  }
}

function wentBack(refused: unknown): boolean {
  const said = typeof refused === 'object' && refused && 'errMsg' in refused ? refused.errMsg : '';
  return /cancel/i.test(String(said));
}
