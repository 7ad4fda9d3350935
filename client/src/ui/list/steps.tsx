import { View } from '@tarojs/components';
import { Icon } from '../layout/icon';
import { spoken } from '../layout/spoken';
import './steps.scss';

interface StepsProps {
  /** The words of all steps, first to last, two to four characters each. */
  readonly steps: readonly string[];
  /** The index of the current step; `steps.length` when all is done. */
  readonly at: number;
}

/** 进度: the current one of four steps. */
export function Steps({ steps, at }: StepsProps) {
  const now = steps[at];
  const label = now
    ? `共 ${steps.length} 步，现在是第 ${at + 1} 步：${now}`
    : `共 ${steps.length} 步，都已完成`;
  return (
    <View className="z-steps" {...spoken({ role: 'img', label })}>
      {steps.map((step, index) => (
        <View key={step} className={`z-step z-step--${standing(index, at)}`}>
          <View className="z-step__mark">{index < at ? <Icon name="check" /> : index + 1}</View>
          <View className="z-step__word">{step}</View>
        </View>
      ))}
    </View>
  );
}

function standing(index: number, at: number): 'done' | 'now' | 'ahead' {
  if (index < at) return 'done';
  return index === at ? 'now' : 'ahead';
}
