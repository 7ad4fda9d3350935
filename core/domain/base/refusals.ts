import {
  FREED_DAYS,
  HEARING_DAYS,
  MOST_GIVEN_BACK,
  MOST_HELD_DAYS,
  MOST_QUALIFIED_YEARS,
  RATE_DAYS,
  REOPEN_DAYS,
  sayNumber,
  URGE_HOURS,
} from './limits';

/**
 * 拒绝: every reason for a refusal, with the sentence that the person reads, grouped by noun. Codes are
 * for programs and logs and never reach the screen. `{name}` is filled in from the refusal's detail.
 */
export const REFUSALS = {
  // All nouns: input, places, permission, words that others read.
  'input/invalid': '有些内容填得不对，请检查后再试。',
  'input/first-has-arrived':
    '先前写的那一份已经收到了，后来改的没有送出去。要再送一次，请再点一次。',
  'input/unknown-operation': '这个版本不支持这项操作，请更新后再试。',
  'office/nobody-yet':
    '您这里还没有书记或街道的同志值班，这件事暂时没有人接。急事请打 110、119、120，别的事可以打 12345。',
  'place/nobody-yet':
    '那里还没有书记或街道的同志值班，改过去就没有人管了。请再看看地点，或者打 12345。',
  'place/not-yet':
    '那里还没有书记或街道的同志值班，走近还没有开到那里。有急事请打 110、119、120，别的事可以打 12345。',
  'policy/forbidden': '这件事不归您办理，所以不能这样操作。',
  'place/unknown': '没有找到这个地点，请重新选择。',
  'content/risky': '有些话不适合给大家看，请换个说法再试。',
  'content/checker-down': '内容暂时没法检查，请稍后再试，写好的都还在。',
  'cloud/busy': '现在用的人太多，请过一会儿再试。',
  'cloud/spent': '这里能办的事今天办满了，请晚些时候再试。急事请直接打电话。',
  'cloud/upgrading': '走近正在升级，请过几分钟再试。您写好的都还在。',
  'cloud/timer-only': '这件事到点会自己办，不用催。',
  'cloud/functions-only': '这件事请从页面上办。',
  'cloud/too-often': '这一会儿点得太多了，请歇一歇再来。办好的都记着，不会丢。',

  // Limits: how often one person may do something.
  'limit/submit':
    '您这一会儿提得太多了，请到{when}再提。急事不用等，请打 110、119、120，别的事可以打 12345。',
  'limit/join': '您这一会儿一起反映得太多了，请到{when}再来。急事请打 110、119、120。',
  'limit/upload': '照片和语音传得太多了，请到{when}再传。急事不用等，请打 110、119、120。',
  'limit/apply': '您报名报得太勤了，请到{when}再报。先前报的都收到了。',
  'limit/role': '岗位码输得太多了，请到{when}再试，或者请给您码的人核对一遍。',
  'limit/vouch': '今天请人核实的次数够多了，请到{when}再来，或者到居委会说一声。求助不受影响。',
  'limit/match': '今天对名册的次数用完了，请到{when}再试，或者请楼组长来核实。求助不受影响。',
  'limit/askEnd': '请退提得太多了，请到{when}再提。先前提的书记都收到了，急的请打电话。',
  'limit/announce': '公告起草得太多了，请到{when}再写。急事请直接打电话通知大家。',
  'limit/accept':
    '您这一阵接了很多件了，辛苦了。先歇一歇，请到{when}再接，也留几件给别人。急事照常可以接。',
  internal: '我们这边出了点问题，请稍后再试。',

  // Archives.
  'archive/under-way': '导出或导入正在进行，请等它做完。',
  'archive/not-empty':
    '这里已经有数据了。导入只能在刚认领、还没有别的数据的环境里做，免得混在一起。',
  'archive/unreadable':
    '没有读到这份档案的清单。请把整个文件夹原样传到云存储，再填清单的文件编号。',
  'archive/newer': '这份档案是更新的版本导出的，请先升级这里，再导入。',

  // Spreadsheets, and the tree that is imported from one.
  'sheet/unreadable': '这个文件没有读懂。请用 Excel 或 WPS 另存为 .xlsx，再传一次。',
  'sheet/old-format': '这是老式的 .xls 文件。请用 Excel 或 WPS 另存为 .xlsx，再传一次。',
  'sheet/too-large': '表太大了：最多 2 MB、一万行。请分成几份，一份一份地导。',
  'org/no-headings':
    '没有找到表头。社区和楼栋的表，第一行请写上：社区、小区、网格、楼栋，至少要有“社区”；住户名册请写上：楼栋、房号、电话后四位。',
  'org/no-rows': '表头下面没有内容。',
  'org/which-subdistrict': '请先选好是哪个街道的社区和楼栋。',
  'org/plan-not-found': '没有找到这次试算，请重新传一次表。',
  'org/wrong-level':
    '放不到那里。楼栋放在社区、小区或网格下面，网格放在社区或小区下面，小区放在社区下面，社区放在街道下面。',
  'org/name-taken': '同一个地方已经有叫这个名字的了，请换个名字。',
  'org/not-one-level': '只有同一级的两个能合并：社区和社区、小区和小区、网格和网格、楼栋和楼栋。',
  'org/merged': '这里已经并到别处了，请到并过去的那一个去改。',
  'org/closed': '那里已经停用了，请另选一个，或者先把它重新启用。',
  'org/office-left': '这里还有人任职，请先交接好，再停用。',
  'org/no-secret': '住户名册要加了密才能收，这里还没有设好密钥，请部署的同志看一看。',
  'org/plan-outdated': '试算以后，楼栋有过变动。请重新传一次表，再看一遍。',

  // Codes and posters.
  'code/unknown': '没有认出这个码。请对准海报上的小程序码再扫一次，或者从首页进来说一声。',
  'code/off': '小程序码暂时做不了，请告诉管技术的同志，看一看云函数的设置。',
  'code/busy': '微信现在画不了码，请过一会儿再试。',
  'code/no-scene': '这个地方的编号太长，做不了码，请告诉管技术的同志。',
  'code/too-wide': '一次只打一个社区的海报。请选到社区、小区、网格，或者一栋楼。',
  'code/too-many': '一次最多打 {most} 张，请分小区或者网格来打。',
  'code/no-buildings': '这里还没有楼栋，请先导入社区和楼栋。',

  // Settings of a subdistrict.
  'settings/not-a-night':
    '免打扰只能在夜里：晚上七点到十一点半之间开始，早上五点到九点半之间结束，最多 12 个小时。',
  'settings/must-stay': '{kinds}不能关：急事要能随时报，说不清的也要有地方说。',
  'settings/changed-meanwhile': '刚才有人改过这些设置，请重新打开看一看再改。',
  'category/switched-off': '这一类现在不收了。请换一类；拿不准就选“说不清楚”，书记帮您看。',

  // People.
  'person/not-signed-in': '没有认出您的微信身份，请重新打开小程序。',
  'person/no-home': '请先告诉我们您住在哪一栋楼。',
  'person/changed-meanwhile': '刚才这份资料有变动，请再试一次。',
  'person/no-phone-from-wechat': '没有拿到微信里的手机号，请自己填一下。',
  'person/holds-office': '您还担任着职务，请先请上一级把职务交给别人，再来注销。',
  'person/erasing-already': '您已经申请注销了。改了主意，可以点不注销了。',
  'person/not-erasing': '没有正在办的注销，资料都在。',

  'consent/text-changed': '说明有更新，请重新打开看一看，再点同意。',
  'consent/needed':
    '要记下您的资料，得先请您同意。请在我的、隐私和我的资料里看一看，点同意，再来办。急事请直接打 110、119、120。',
  'consent/health': '身体和生活上的困难，要您同意才能记。请点一下同意，或者不选这一项。',
  'consent/child': '孩子的情况，要监护人同意才能记。请点一下同意，或者不选这一项。',
  'consent/party': '是不是党员，要您同意才能记。请点一下同意，或者不勾这一项。',

  // Volunteers.
  'volunteer/already-applied': '您的报名已经收到，正在等书记审核。',
  'volunteer/already-approved': '您已经是这家工作室的志愿者了。',
  'volunteer/too-many-studios': '一个人最多报四家工作室，先退出一家再报。',
  'volunteer/studio-full': '这家工作室人已经满了，请看看别的几家，或者选“都可以”。',
  'volunteer/not-applied': '现在没有等着审核的报名，可能已经处理过了。',
  'volunteer/renamed': '这位刚改了称呼，请刷新看看，再决定。',
  'volunteer/not-approved': '只有审核通过的志愿者才能这样操作。',
  'volunteer/self-approval': '不能审核自己的报名，请别的书记来审核。',
  'volunteer/paused-by-lead': '这是领衔人让停的，请领衔人或者书记来改。',
  'volunteer/paused-by-office': '这是书记或街道让停的，要由那里来恢复。您可以打电话问一问。',
  'volunteer/held-back': '这一位正被暂停操作，要先恢复操作。',
  'volunteer/qualified-too-long': `有效期请选一个将来的日子，最多 ${MOST_QUALIFIED_YEARS} 年。`,
  'volunteer/end-not-asked': '领衔人没有请您请退这一位，可能已经处理过了。',

  // People who are held back.
  'person/held-back':
    '您现在只能看，不能发，因为{reason}。到{until}为止。觉得不对，可以在我的那一页申诉，请{above}来看。遇到危险，照常可以求助。',
  'people/not-held-back': '这一位没有被暂停操作，可能已经恢复了。',
  'people/appealed-already': '您的申诉已经收到，正在等答复。',
  'people/no-appeal': '现在没有等答复的申诉，可能已经答复过了。',
  'people/own-decision': '这是您自己定的，申诉要请上一级来看。',
  'people/released-above': `上一级 ${FREED_DAYS} 天内刚恢复了这位的操作。还有新的情况，请和上一级商量。`,
  'people/holds-too-long': `请选一个将来的日子，最多 ${MOST_HELD_DAYS} 天。`,

  // Vouching for homes.
  'people/no-flat': '还不知道是哪一户。请先在我的资料里选好楼栋、填上门牌，再来核实。',
  'people/vouched-already': '住处已经核实过了，不用再办。',
  'people/household-unmatched':
    '和居委会的住户名册没有对上。可以看看门牌写得对不对，或者请楼组长来核实。求助不受影响。',
  'people/home-changed': '这一位的住处刚改过，或者已经搬走了，请刷新看看。',
  'people/nothing-to-vouch': '这一位现在没有等着核实，可能已经处理过了。',

  // Roles.
  'role/not-here': '这一级没有这个岗位，请换一级。',
  'role/ends-before': '请选一个将来的日子。',
  'role/own-offer': '自己不能给自己这个岗位，请另一位来给。',
  'role/not-waiting':
    '没有找到等您确认的岗位。码可能输错了、用过了，或者过了七天，请让给您码的人再给一个。',
  'role/renamed': '这位的称呼和您看到的不一样了，请刷新再看看。',
  'role/another-name': '您的称呼和请您任职的时候不一样了。请居委会撤回，再请您一次。',
  'role/not-held': '这个岗位现在不在这一位手上，可能已经交接了。',
  'role/last-administrator': '这是最后一位管理员，不能空着。请先请好另一位，再来办。',
  'role/too-many': '您的岗位已经很多了，请先交出一个。',
  'role/code-wrong': '认领码不对，或者过期了。请再核对一遍，一个码七天内有效。',
  'role/claimed-already': '这里已经有管理员了，请找管理员给您岗位。',

  // Studios.
  'studio/not-found': '没有找到这家工作室。',
  'studio/does-not-serve': '这家工作室不办这一类事，或者不服务这个地方，请选另一家。',
  'studio/paused': '这家工作室暂停接单了，请选另一家。',
  'studio/keeps-away': '这件事不方便请这家工作室办，请选另一家。',
  'studio/nobody-there': '这家工作室现在没有能办这件事的人，请选另一家。',
  'studio/leaves-nobody':
    '这样改，{place}的{kind}就没有人管了。请先请别的工作室办，或者等那里有了书记再改。',
  'studio/lead-not-volunteer': '领衔人要从审核通过的志愿者里选。',
  'studio/office-only': '{what}要请书记或街道来改，别的您可以自己改。',
  'studio/needs-qualification':
    '{kind}这一类保密，先请办这类事的人交一份执业证或者培训证明，书记登记了才能加上。',
  'studio/reach-not-asked': '这家工作室现在没有请您这边点头，可能刚改过了，请刷新看看。',
  'studio/changed-meanwhile': '刚才也有人改了这家工作室，请刷新后再改。',

  'person/renamed-too-often': '称呼改过很多次了，请找居委会帮您改。',
  'person/no-new-name': '这位现在没有要改的称呼，或者又改了一个，请刷新看看。',
  'person/own-new-name': '自己的称呼要请别人来看。',
  'person/successors-name': '岗位是您交给这一位的，改称呼要请上一级来看。',

  // Announcements.
  'announcement/not-found': '没有找到这条公告。',
  'announcement/already-published': '这条公告已经发布，不能再改。',
  'announcement/not-published': '这条公告还没发出去，直接改就行。',
  'announcement/corrected-enough': '这条公告更正过很多次了，请另发一条。',
  'announcement/changed-meanwhile': '刚才也有人改了这条公告，请刷新后再改。',

  // Photos and voice messages.
  'upload/off': '照片和语音暂时传不了，先用文字说清楚就行。',
  'upload/not-yours': '有一张照片或者一段语音认不出是您传的，请重新选一下再试。',
  'upload/used': '有一张照片或者一段语音已经用过了，请重新选一下再试。',
  'upload/stale': '照片或语音传上来超过一天了，请重新选一下再试。',
  'upload/gone': '照片或语音没有传完整，请再试一次。',
  'upload/too-big': '有一个文件太大了，{kind}最大 {most}，请换一个小一点的。',
  'upload/wrong-kind': '有一个文件打不开，认不出是{kind}，请重新选一下。',

  // Requests.
  'request/not-found': '没有找到这件事，可能已经撤回，或者不归您查看。',
  'request/already-accepted': '这件事刚刚被{name}接走了。',
  'request/hands-full':
    '您手上有 {count} 件在办，先办好一件再接。想多接几件，在“我的志愿服务”里改“同时能办几件”。',
  'request/gave-back-often': `一天里退回了${sayNumber(MOST_GIVEN_BACK)}件，先缓一缓，明天再接吧。有急事，请和领衔人说一声。`,
  'request/not-waiting': '这件事现在不在等人接，请刷新看看最新情况。',
  'request/not-in-work': '这件事现在没有人在办，请刷新看看最新情况。',
  'request/not-resolved': '这件事还没有办结，办结后再来确认。',
  'request/not-closed': '这件事还没有确认办好，确认后再来评价。',
  'request/already-rated': '您已经评价过了，谢谢。',
  'request/rating-over': `评价在确认后 ${RATE_DAYS} 天内有效，这件事已经过了时间。`,
  'request/reopen-over': `办结 ${REOPEN_DAYS} 天内可以退回重办，这件事已经过了时间，请重新提一次。`,
  'request/too-late-to-withdraw': '这件事已经办结，不能再撤回。',
  'request/own-request': '这是您自己提的事，请让别的志愿者来办。',
  'request/same-studio': '这件事已经在这家工作室了，请选另一家。',
  'request/hearing-time': `请选一个将来的时间，${sayNumber(HEARING_DAYS)}天以内。`,
  'request/nothing-asked': '现在没有人在等您回答。',
  'request/not-paused': '这件事没有在等回答，也没有在等协调会。',
  'request/nothing-to-urge': '这件事现在不用催，还在约定的时间里。',
  'request/afternoon-over': '今天下午已经过了，请重新说一下几点到，再接单。',
  'request/urged-just-now': `${URGE_HOURS} 小时里催过一次了，先等等回音，或者打个电话。`,
  'request/already-paused': '这件事正在等回答或者协调会，请先接着办。',
  'request/urgent-is-not-paused': '这是急事，不能停下来等协调会，请先去办；办好以后再开。',
  'request/too-late-to-correct': '这件事已经办结，不能再改类别。',
  'request/too-late-to-relocate': '这件事已经办结或者转给外面的单位了，不能再改地点。',
  'request/same-place': '本来就是这个地方，不用改。',
  'slip/not-found': '没有找到这张交接单，请刷新后再看。',
  'slip/is-over': '这张交接单已经了结了。',
  'slip/not-this-kind': '这一类事不带卡、现金、钥匙和证件。',
  'slip/enough': '这件事的交接单够多了，请先把前面的了结。',
  'slip/says-no-amount': '现金要写清楚多少钱，别的东西不用写。',
  'slip/needs-letter': '这已经不止是跑腿了，请先写一张委托书，拍下来放上去。',
  'slip/other-end': '这要等对方来确认，自己记的不能自己确认。',
  'slip/not-confirmed': '交接的时候对方还没有确认，请先请对方确认。',
  'slip/does-not-add-up': '花掉的加上找回的，和交接的钱对不上，请再算一算。',
  'slip/still-out': '还有东西没有交接清楚，请先还回去，等对方确认了再办结。',
  'slip/say-whether':
    '这一类事可能要拿钱、卡或者钥匙，办结前请说清楚：没有拿过，就勾一下；拿过，先记交接单，还回去以后两边核对。没看到这一项，请更新小程序。',
  'slip/in-hand':
    '您手里还有街坊的东西没交接清楚，请先还回去，等对方确认了再来；找不到人就请居委帮忙了结。',
  'slip/give-back-first': '东西还在您手里，请先还回去，等对方确认了再转给别人。',
  'request/adds-nothing': '还没有写要补充什么，写一句，或者加一张照片。',
  'request/added-enough': '已经补充过很多次了，有话请等办的人联系您时说。',
  'request/same-category': '本来就是这一类，不用改。',
  'request/is-over': '这件事已经办完，请单独提一次。',
  'request/not-open-to-neighbours': '这件事没有开放给邻居，请单独提一次。',
  'request/already-joined': '您已经一起反映了，进展会告诉您。',
  'request/yours-already': '这是您自己提的事，进展会告诉您。',
  'request/in-your-hands': '这件事就在您手里，不用再反映一次。',
  'request/joined-enough': '一起反映的邻居已经很多了，进展在身边的事里看得到。',
  'request/says-nothing': '您遇到了什么事，说一两句就行，别的都替您留着。',
  'request/danger-again':
    '您刚报过一次这类急事，已经在找人处理。要是另一件事，请再送一次；有危险请马上打 110、119、120。',
  'request/needs-a-name': '这一类事要有人上门或联系，得知道帮的是谁；可以选不让邻居看到名字。',
  'request/helper-needs-a-name':
    '这一类要有人上门或联系，居民没有留姓名和电话。请先问问居民，请居民留下姓名再提一次。',
  'request/ask-again-with-name':
    '这一类要有人上门或联系，得有您的姓名、电话和门牌。请撤回这一件，留下姓名再提一次。',
  'request/asker-unseals': '这件事原来是保密的，要改成不保密的类别，得请求助人自己改。',
  'request/sealed-stays-sealed': '这一类事保密，不给邻居看。',
  'request/neighbours-need-words': '给邻居看的事，请写几个字；只有语音的，先只给来帮忙的人听。',
  'request/is-a-part': '这件事本身就是协办的，不能再分。',
  'request/no-follow-up': '这件事现在不用回访。',
  'request/own-work': '这件事是您办的，请让别人来回访。',
  'request/say-what-about': '居民是用语音说的。请听一听，写一句是什么事，再转给外面。',
  'request/changed-meanwhile': '刚才也有人在处理这件事，请刷新后再试。',
} as const;
