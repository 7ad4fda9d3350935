import type { CategoryCode } from './category';

/**
 * 类别词: words that residents use and that belong to one category. Data: a subdistrict can add its own.
 * 说不清楚 has none, because it is for what fits no other category.
 */
export const CATEGORY_WORDS: Readonly<Record<CategoryCode, readonly string[]>> = {
  leak: words(
    '水管爆了 漏水 渗水 跳闸 停电 没电 断水 停水 马桶堵了 下水道 地漏 反水 总阀 燃气味 煤气味',
  ),
  repair: words(
    '修理 灯不亮 灯泡 水龙头 滴水 门锁 换锁芯 空调 冰箱 洗衣机 电视 纱窗 热水器 油烟机 插座',
  ),
  errand: words('取快递 寄东西 代买 买菜 跑腿 买米 陪着去 代缴 缴费 接送 代办 帮忙拿 带一趟'),
  medicine: words(
    '配药 取药 陪诊 陪看病 挂号 拿报告 取化验单 陪着去医院 药吃完了 医院排队 复查 打点滴',
  ),
  moving: words('搬家 搬东西 抬家具 搬上楼 搬下楼 旧沙发 衣柜 床垫 搬运 搬走 抬不动 拆装'),
  lost: words('丢了 捡到 失物 招领 钥匙丢了 钱包 忘在 落在 找回 失主 证件丢了 遗失'),
  hazard: words(
    '安全隐患 健身器材 松动 高空抛物 外墙脱落 井盖 塌陷 围墙开裂 大树要倒 绊倒 栏杆断了 砸到人 滑梯',
  ),
  fire: words(
    '消防通道 灭火器 飞线充电 电瓶车充电 电动车进楼 电线裸露 冒火花 着火 起火 烧焦味 消防栓 私拉电线 楼道充电',
  ),
  missing: words('走失 走丢了 没回家 找不到人 失联 老年痴呆 认知症 走散 不见了 联系不上 寻人'),
  health: words('量血压 测血糖 换药 拔针 打针 伤口 用药 高血压 糖尿病 康复 护理 体检报告 急救培训'),
  care: words('独居 孤单 说说话 陪聊 看望 空巢 失能 送餐 助餐 助浴 理发 没人照顾 上门探望'),
  bereavement: words(
    '后事 老伴走了 去世 过世 殡仪馆 火化 丧事 白事 追悼会 墓地 销户 遗体 死亡证明',
  ),
  access: words('无障碍 坡道 扶手 轮椅 盲道 助行器 拐杖 上下楼 爬楼机 加装扶手 适老化 台阶太高'),
  mediation: words('邻居 吵架 争吵 赔偿 扯皮 调解 楼上漏水 公共部位 占用 晾衣 隔壁 讲道理 闹僵'),
  nuisance: words(
    '扰民 吵闹 噪音 半夜 棋牌室 群租 居改非 民宿 装修声 跳绳 油烟 广场舞太吵 音响 麻将',
  ),
  environment: words('楼道 堆物 杂物 垃圾 保洁 小广告 绿化 蟑螂 老鼠 异味 乱扔 楼道灯 卫生 积水'),
  parking: words('停车 车位 占车位 充电桩 乱停 僵尸车 堵车库 停车费 非机动车棚 车棚 道闸 挡住出口'),
  pets: words('遛狗 不牵绳 狗粪 狗叫 流浪猫 流浪狗 宠物 养狗 狗证 疫苗 寄养 咬人 喂猫'),
  property: words(
    '物业 电梯 保安 物业费 维修基金 业委会 门禁 保洁不来 物业公司 大门 监控 公共收益',
  ),
  forms: words(
    '填表 申请表 证明 居住证 社保卡 身份证 养老金认证 医保报销 户口 材料 盖章 办证 敬老卡',
  ),
  benefits: words(
    '低保 补贴 救助 困难补助 残疾证 残疾补贴 临时救助 大病 廉租房 特困 高龄津贴 减免 护理补贴',
  ),
  digital: words(
    '手机 微信 不会用 网上挂号 扫码 电脑 上网 诈骗 骗子 验证码 可疑电话 智能手机 支付 健康码',
  ),
  jobs: words('找工作 下岗 失业 招聘 求职 简历 学手艺 技能培训 再就业 失业金 创业 灵活就业 上岗证'),
  law: words(
    '律师 离婚 抚养费 遗产 遗嘱 继承 合同 起诉 打官司 借条 欠条 违约金 仲裁 公证 房产过户 维权',
  ),
  counsel: words('睡不着 失眠 抑郁 焦虑 心情 想不开 压力大 心里闷 难受 想哭 提不起劲 胸口闷 心慌'),
  domestic: words(
    '家暴 动手打 婆媳 夫妻吵架 两口子 老公 老婆 儿媳 家里闹 分居 摔东西 赡养 兄弟不和',
  ),
  youth: words(
    '厌学 不肯上学 打游戏 青春期 叛逆 受欺负 霸凌 早恋 网瘾 离家出走 不跟我们说话 沉迷手机 逃学',
  ),
  children: words(
    '托管 课后 辅导 作业 暑假班 寒假 育儿 亲子 带娃 接孩子 绘本 婴儿 幼儿园 早教 补习',
  ),
  culture: words(
    '排舞 广场舞 书法 画画 合唱 唱歌 太极拳 讲座 乒乓球 摄影 象棋 报名活动 演出 读书会 手工课',
  ),
  suggestion: words('建议 希望社区 能不能 可不可以 改进 提意见 增设 想法 改到 公示 应该'),
  other: [],
};

/** A string of words is easier to read and extend than thirty arrays of quoted strings. */
function words(list: string): readonly string[] {
  return list.split(' ');
}
