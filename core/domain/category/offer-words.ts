import type { CategoryCode } from './category';

/**
 * 会做什么: words by which people offer help, mostly occupations and crafts, with the kinds that they mean.
 * The guesser has learnt requests, where somebody's occupation hardly ever stands.
 */
const OFFER_WORDS: Readonly<Partial<Record<CategoryCode, readonly string[]>>> = {
  leak: words(
    '水电工 水管工 管道工 电工 通马桶 通下水道 供电局 水务 自来水 修水管 修水龙头 下水道',
  ),
  repair: words(
    '电工 水电工 修理工 维修工 木工 木匠 瓦工 锁匠 开锁 配钥匙 换锁 修家电 家电维修 修灯 钳工 修自行车 修电器 五金 焊工 电焊 修修补补 动手能力',
  ),
  errand: words('跑腿 快递员 骑手 外卖员 会开车 有车 三轮车 代买 买菜 拎东西 取快递'),
  medicine: words('陪诊 陪看病 去医院 看病 药剂师 药师 配药 拿药 取药 跑医院 导医'),
  moving: words('力气 搬运 搬东西 搬家 搬重物 当过兵 退伍 退役 随叫随到 货车 小伙子'),
  hazard: words('巡逻 安全员 保安 辅警 警察 民警 安全检查'),
  fire: words('消防员 消防兵 电工'),
  missing: words('警察 民警 辅警 救援队 找人 夜里找人 搜救'),
  health: words(
    '护士 医生 护工 护理 中医 针灸 推拿 药剂师 药师 康复师 营养师 急救 医院工作 急救证 大夫 救护 血压 护理 保健',
  ),
  care: words(
    '陪老人 陪聊 理发 烧菜 做饭 送饭 护工 养老院 社工 缝补 补衣服 裁缝 缝纫 剪头发 送一点 陪独居 说说话 看望',
  ),
  bereavement: words('殡仪 殡葬 后事'),
  access: words('扶手 轮椅 适老 焊栏杆'),
  mediation: words('调解员 调解 劝架 老娘舅 信访 评理 劝人 劝和'),
  environment: words('园艺 种花 绿化 保洁 捡垃圾 垃圾分类 打扫 楼道 花坛 养花'),
  parking: words('停车 车位'),
  pets: words('兽医 养狗 训狗 宠物 流浪猫 流浪狗'),
  property: words('物业 业委会 电梯'),
  forms: words('会计 社保 医保 窗口 填表 公务员 档案 税务 退休手续 表格 养老金 文员 办事'),
  benefits: words('民政 低保 残联 申请补助 社会救助 社保所'),
  digital: words('电脑 手机 微信 程序员 软件 网络 上网 银行柜员 手机店 智能机 装系统 智能手机'),
  jobs: words('人事 招聘 猎头 简历 职业指导 人力资源 找工作 HR'),
  law: words('律师 法律 法官 检察官 法务 公证 仲裁 法院 法律援助 司法所'),
  counsel: words('心理咨询 心理医生 心理老师 心理学 倾听 听人说话 心理热线 心理'),
  domestic: words('妇联 家事 婚姻 家里吵架'),
  youth: words('青少年 班主任 心理老师 中学老师 叛逆 少先队 少年 青春期'),
  children: words(
    '老师 教师 幼师 家教 辅导 带小孩 带孩子 带娃 大学生 英语 数学 月嫂 保姆 育婴 护送孩子 幼教 看作业 托班 小学 数学老师',
  ),
  culture: words(
    '唱歌 合唱 跳舞 广场舞 书法 毛笔字 画画 二胡 钢琴 太极 摄影 拍照 象棋 朗诵 手工 对联 笛子 乐器 葫芦丝 吉他 提琴 戏曲 瑜伽 八段锦 唱戏 跳绳',
  ),
};

/** 会的是哪些: the kinds whose words somebody's offer contains, those with the longest words first. */
export function kindsNamedIn(offer: string): readonly CategoryCode[] {
  const found = (Object.entries(OFFER_WORDS) as [CategoryCode, readonly string[]][]).flatMap(
    ([code, known]) => {
      const longest = Math.max(0, ...known.filter((one) => offer.includes(one)).map(lengthOf));
      return longest > 0 ? [{ code, longest }] : [];
    },
  );
  return found.sort((one, other) => other.longest - one.longest).map(({ code }) => code);
}

const lengthOf = ({ length }: string) => length;

function words(list: string): readonly string[] {
  return list.split(' ');
}
