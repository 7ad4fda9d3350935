import type { OpenId } from '../../core/domain/base/identity';

/** 角色: a person who can hold a phone of the desk, besides their entry in `people.ts`. */
export interface Role {
  readonly openid: OpenId;
  /** What neighbours call them, and their role in a few words. */
  readonly about: string;
  /** The same in English. */
  readonly english: string;
  readonly group: '居民' | '志愿者' | '书记和街道' | '其他邻居';
}

/** The three people through whose hands one request passes: the asker, the helper, the secretary. */
export const LEADING: readonly [OpenId, OpenId, OpenId] = [
  'o-demo-resident-li',
  'o-demo-volunteer-wang',
  'o-demo-secretary-chen',
];

/** 新邻居: nobody knows them yet, and the seed has no document of them. */
export const NEWCOMER: OpenId = 'o-demo-newcomer';

/** 演员表: everybody who can be chosen on the desk. */
export const cast: readonly Role[] = [
  {
    openid: 'o-demo-resident-li',
    about: '李阿姨，住银杏里 5号楼，刚退休',
    english: 'Auntie Li, just retired',
    group: '居民',
  },
  {
    openid: 'o-demo-resident-zhang',
    about: '张奶奶，84 岁，一个人住',
    english: 'Granny Zhang, 84, lives alone',
    group: '居民',
  },
  {
    openid: 'o-demo-resident-zhao',
    about: '推婴儿车的妈妈',
    english: 'mother with a pram',
    group: '居民',
  },
  {
    openid: 'o-demo-resident-guo',
    about: '为女儿发愁的妈妈',
    english: 'worries about her daughter',
    group: '居民',
  },
  {
    openid: 'o-demo-resident-liu',
    about: '住石榴园，惦记独居的妈妈',
    english: 'his mother lives alone',
    group: '居民',
  },
  {
    openid: 'o-demo-volunteer-wang',
    about: '王师傅，老周水电急修工作室',
    english: 'repairs water and power',
    group: '志愿者',
  },
  {
    openid: 'o-demo-volunteer-zhou',
    about: '周师傅，水电急修工作室的领衔人',
    english: 'leads the repair studio',
    group: '志愿者',
  },
  {
    openid: 'o-demo-volunteer-tang',
    about: '红马甲代办工作室',
    english: 'runs errands for others',
    group: '志愿者',
  },
  {
    openid: 'o-demo-volunteer-shen',
    about: '沈律师，沈律师工作室',
    english: 'a lawyer',
    group: '志愿者',
  },
  {
    openid: 'o-demo-volunteer-sun',
    about: '孙师傅，街道应急维修工作室',
    english: 'emergency repairs',
    group: '志愿者',
  },
  {
    openid: 'o-demo-volunteer-fang',
    about: '刚报名，等书记审核',
    english: 'has applied, waits for approval',
    group: '志愿者',
  },
  {
    openid: 'o-demo-secretary-chen',
    about: '陈书记，银杏里社区',
    english: 'secretary of Yinxingli',
    group: '书记和街道',
  },
  {
    openid: 'o-demo-secretary-wu',
    about: '吴书记，石榴园社区',
    english: 'secretary of Shiliuyuan',
    group: '书记和街道',
  },
  {
    openid: 'o-demo-secretary-he',
    about: '何书记，桂香弄社区',
    english: 'secretary of Guixianglong',
    group: '书记和街道',
  },
  {
    openid: 'o-demo-officer-gu',
    about: '顾主任，和煦街道党工委',
    english: 'officer of the subdistrict',
    group: '书记和街道',
  },
  {
    openid: 'o-demo-administrator-mao',
    about: '小毛，管理员，管设置不看诉求',
    english: 'sets the subdistrict up',
    group: '书记和街道',
  },
  {
    openid: 'o-demo-grid-worker-geng',
    about: '小耿，银杏里的网格员',
    english: 'grid worker in Yinxingli',
    group: '书记和街道',
  },
  {
    openid: 'o-demo-captain-chu',
    about: '褚阿姨，银杏里 5号楼的楼组长',
    english: 'captain of building 5',
    group: '书记和街道',
  },
  {
    openid: NEWCOMER,
    about: '第一次打开，什么都还没填',
    english: 'opens it for the first time',
    group: '其他邻居',
  },
];
