import { buildFunctions } from '../../cloudfunctions/build';
import { buildDesk } from './desk';
import { BROWSER, NODE_16, OLD_PHONE } from './readable';
import type { BuildTarget } from './target';
import { buildClient } from './taro';

/** 云函数 */
export const functionsTarget: BuildTarget = {
  name: 'cloudfunctions',
  label: '云函数',
  sources: ['cloudfunctions', 'core'],
  proof: 'api/index.js',
  engine: NODE_16,
  build: async (_root, out) => {
    await buildFunctions(out);
  },
};

/** The cloud that the phones call; see `client/src/cloud`. */
const PHONE_SETTINGS = ['CLOUD_ENV', 'LOCAL_CLOUD'];

/** 手机上的页面, for a browser. */
export const phoneTarget: BuildTarget = {
  name: 'h5',
  label: '手机页面',
  sources: ['client', 'core'],
  environment: PHONE_SETTINGS,
  proof: 'index.html',
  engine: BROWSER,
  build: (root) => buildClient(root, 'h5'),
};

/** 小程序, for WeChat's developer tools. */
export const miniProgramTarget: BuildTarget = {
  name: 'client',
  label: '小程序',
  sources: ['client', 'core'],
  environment: PHONE_SETTINGS,
  proof: 'app.json',
  engine: OLD_PHONE,
  build: (root) => buildClient(root, 'weapp'),
};

/** 演示台 */
export const deskTarget: BuildTarget = {
  name: 'desk',
  label: '演示台',
  sources: ['demo/desk', 'demo/seed', 'core'],
  proof: 'index.html',
  engine: BROWSER,
  build: buildDesk,
};
