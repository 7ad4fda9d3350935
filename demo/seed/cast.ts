import type { OpenId } from '../../core/domain/base/identity';

/** 角色: somebody who can be shown on a phone of the desk. */
export interface Role {
  readonly openid: OpenId;
  /** As neighbours call them. */
  readonly name: string;
  /** What they are here for, in a few words. */
  readonly about: string;
  readonly group: '居民' | '志愿者' | '书记和街道' | '其他邻居';
}

/** The three whom one request passes from hand to hand: the asker, the helper, the secretary. */
export const LEADING: readonly [OpenId, OpenId, OpenId] = [
  'o-demo-resident-li',
  'o-demo-volunteer-wang',
  'o-demo-secretary-chen',
];

/** 新邻居: nobody knows them yet; the seed has no document of theirs. */
export const NEWCOMER: OpenId = 'o-demo-newcomer';

/** 演员表: everybody to choose from on the desk. */
export const cast: readonly Role[] = [
  {
    openid: 'o-demo-resident-li',
    name: '李阿姨',
    about: '银杏里 5号楼，刚退休',
    group: '居民',
  },
  {
    openid: 'o-demo-resident-zhang',
    name: '张奶奶',
    about: '84 岁，一个人住',
    group: '居民',
  },
  { openid: 'o-demo-resident-zhao', name: '赵敏', about: '推婴儿车的妈妈', group: '居民' },
  { openid: 'o-demo-resident-guo', name: '郭春梅', about: '为女儿发愁的妈妈', group: '居民' },
  { openid: 'o-demo-resident-liu', name: '刘洋', about: '住石榴园，惦记独居的妈妈', group: '居民' },
  {
    openid: 'o-demo-volunteer-wang',
    name: '王师傅',
    about: '老周水电急修工作室',
    group: '志愿者',
  },
  {
    openid: 'o-demo-volunteer-zhou',
    name: '周师傅',
    about: '急修工作室的领衔人',
    group: '志愿者',
  },
  { openid: 'o-demo-volunteer-tang', name: '唐小雨', about: '红马甲代办工作室', group: '志愿者' },
  { openid: 'o-demo-volunteer-shen', name: '沈律师', about: '沈律师工作室', group: '志愿者' },
  { openid: 'o-demo-volunteer-sun', name: '孙师傅', about: '街道应急维修工作室', group: '志愿者' },
  { openid: 'o-demo-volunteer-fang', name: '方晓', about: '刚报名，等书记审核', group: '志愿者' },
  {
    openid: 'o-demo-secretary-chen',
    name: '陈书记',
    about: '银杏里社区',
    group: '书记和街道',
  },
  { openid: 'o-demo-secretary-wu', name: '吴书记', about: '石榴园社区', group: '书记和街道' },
  { openid: 'o-demo-secretary-he', name: '何书记', about: '桂香弄社区', group: '书记和街道' },
  { openid: 'o-demo-officer-gu', name: '顾主任', about: '和煦街道党工委', group: '书记和街道' },
  { openid: NEWCOMER, name: '新邻居', about: '第一次打开，什么都还没填', group: '其他邻居' },
];
