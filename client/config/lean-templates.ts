import type { IPluginContext } from '@tarojs/service';

/**
 * Taro writes every possible attribute and event of a WeChat component into its templates. Without
 * those that no page of ours uses, the main package is an eighth smaller. `package.test.ts` fails when
 * a page uses one that is left out here. A component without an entry keeps everything.
 */
const used: Readonly<Record<string, readonly string[]>> = {
  text: ['user-select'],
  image: ['src', 'mode'],
  picker: [
    'mode',
    'value',
    'start',
    'end',
    'fields',
    'range',
    'disabled',
    'bindChange',
    'bindCancel',
  ],
  'page-container': [
    'show',
    'duration',
    'overlay',
    'custom-style',
    'bindBeforeLeave',
    'bindAfterLeave',
  ],
  'scroll-view': ['scroll-y', 'scroll-top', 'scroll-into-view', 'bindScroll', 'bindScrollToLower'],
  input: [
    'value',
    'type',
    'placeholder',
    'placeholder-class',
    'disabled',
    'maxlength',
    'cursor-spacing',
    'focus',
    'confirm-type',
    'bindInput',
    'bindFocus',
    'bindBlur',
    'bindConfirm',
  ],
  textarea: [
    'value',
    'placeholder',
    'placeholder-class',
    'disabled',
    'maxlength',
    'auto-height',
    'focus',
    'cursor-spacing',
    'disable-default-padding',
    'bindInput',
    'bindFocus',
    'bindBlur',
    'bindLineChange',
  ],
};

/**
 * The templates contain a `view` about fifty times, and many of its attributes have other names there.
 */
const unusedByView = [
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
    modifyTemplateResult?: (markup: string) => string;
  };
}

export default (context: IPluginContext) => {
  context.registerMethod({
    name: 'onSetupClose',
    fn: (platform: WeChatPlatform) => {
      platform.template.modifyCompProps = (name, props) =>
        Object.fromEntries(Object.entries(props).filter(([prop]) => isUsed(name, prop)));
      // Taro's own option for removing spaces breaks the end of an `input`
      platform.template.modifyTemplateResult = (markup) => markup.replace(/>\s+</g, '><');
    },
  });
};

function isUsed(component: string, prop: string): boolean {
  if (component === 'view') return !unusedByView.includes(prop);
  if (['style', 'class'].includes(prop) || prop.startsWith('aria-')) return true;
  return used[component]?.includes(prop) ?? true;
}
