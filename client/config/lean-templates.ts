import type { IPluginContext } from '@tarojs/service';

/**
 * Taro writes every attribute and event that a WeChat `view` can have into some fifty templates. These
 * are the ones that no page of ours uses; without them the main package is a twentieth smaller. Whoever
 * needs one (a long press, an animation by `wx.createAnimation`) takes it off this list.
 */
const unused = [
  'animation',
  'hover-stop-propagation',
  'hover-start-time',
  'hover-stay-time',
  'bindTouchStart',
  'bindTouchEnd',
  'bindTouchCancel',
  'bindLongTap',
  'bindAnimationStart',
  'bindAnimationIteration',
  'bindAnimationEnd',
  'bindTransitionEnd',
];

interface WeChatPlatform {
  readonly template: {
    modifyCompProps?: (name: string, props: Record<string, string>) => Record<string, string>;
  };
}

export default (context: IPluginContext) => {
  context.registerMethod({
    name: 'onSetupClose',
    fn: (platform: WeChatPlatform) => {
      platform.template.modifyCompProps = (name, props) =>
        name === 'view' ? withoutUnused(props) : props;
    },
  });
};

function withoutUnused(props: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(props).filter(([prop]) => !unused.includes(prop)));
}
