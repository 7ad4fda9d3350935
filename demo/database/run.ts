import { collections } from '../../cloudfunctions/store/indexes';
import { run, say } from '../launch/run';
import { deployDatabase } from './deploy-database';
import { signIn, WECHAT_API } from './wechat-api';

/** `npm run deploy:database`: creates collections and indexes in the account's cloud environment. */
run(async () => {
  const { APPID, APP_SECRET, CLOUD_ENV } = process.env;
  if (!APPID || !APP_SECRET || !CLOUD_ENV) {
    throw new Error(
      '请先设好三个环境变量：APPID（小程序编号）、APP_SECRET（小程序密钥）、CLOUD_ENV（云环境编号）。',
    );
  }
  const call = await signIn(process.env.WECHAT_API || WECHAT_API, APPID, APP_SECRET);
  const { problems } = await deployDatabase(call, CLOUD_ENV, collections, say);
  if (problems.length > 0) {
    throw new Error(`这些索引没有建成，请到控制台“数据库”里看一看：\n${problems.join('\n')}`);
  }
  say('集合和索引都齐了。还要在控制台给每个集合选权限“所有用户不可读写”。');
});
