"""What the Chinese lexicon finds in whole replies, in many registers, and what it must leave alone."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from trainer.understanding.findings import moves_of, violations_of
from trainer.understanding.frames import quotations
from trainer.understanding.lexicon.zh import LEXICON
from trainer.understanding.matcher import Matcher, Setting
from trainer.understanding.normalise import normalise
from trainer.understanding.segments import Segmenter
from trainer.vocabulary import Language, LineTag, Party, Violation

SURE_ENOUGH = 0.5
LAWFUL = "lawful"
"""In the second column: no violation at all may be found."""

_MATCHER = Matcher(LEXICON, Language.ZH)
_SEGMENTER = Segmenter({Language.ZH: LEXICON})


@dataclass(frozen=True, slots=True)
class Case:
    """A reply with its moment; ids of what must be found, and of what must not, parted by blanks."""

    reply: str
    finds: str = ""
    never: str = ""
    opens: str = ""
    party: Party = Party.DEBTOR


def found_in(case: Case) -> frozenset[str]:
    plain = normalise(case.reply)
    opens = frozenset(LineTag(tag) for tag in case.opens.split())
    setting = Setting(opens=opens, party=case.party, quoted=quotations(plain))
    hits = _MATCHER.reply_hits(_SEGMENTER.segments(plain, Language.ZH), setting)
    moves = {str(found.move) for found in moves_of(hits) if found.p >= SURE_ENOUGH}
    codes = {str(found.code) for found in violations_of(hits) if found.p >= SURE_ENOUGH}
    return frozenset(moves | codes)


OPENING = (
    Case("您好,请问是张建国先生吗?", "verify_identity courtesy", "lawful"),
    Case("喂你好是李娟本人吗", "verify_identity courtesy", "lawful"),
    Case("请问您是王强本人吗?我是安达租赁的客户经理小陈,工号0382。", "verify_identity introduce_self courtesy", "lawful"),
    Case("为了保护您的信息,麻烦您报一下身份证后四位。", "verify_identity courtesy", "lawful"),
    Case("先跟您核对一下身份,您名字和生日说一下。", "verify_identity", "lawful"),
    Case("请问刘芳在吗", "verify_identity", "lawful"),
    Case("是陈总吗?", "verify_identity", "lawful"),
    Case("这边是平安消费金融贷后管理部,我姓赵。", "introduce_self", "lawful impersonation"),
    Case("我这边受江南银行委托,负责跟进您的账户。", "introduce_self", "lawful"),
    Case("先说明一下,本次通话全程录音。", "give_notice", "lawful"),
    Case("这通电话是录音的,您对金额有异议可以随时提出来,您有权要求核实。", "give_notice", "lawful"),
    Case("这是一通催收电话,所获信息将用于催收目的。", "give_notice", "lawful"),
    Case("您现在说话方便吗?", "check_privacy", "ask_convenient lawful"),
    Case("旁边有没有别人?不方便的话您说几点我再打。", "check_privacy", "lawful"),
    Case("您要是在上班,咱换个安静的地方说两句?", "check_privacy", "lawful"),
    Case("您现在忙吗?要不我改天再打给您?", "ask_convenient", "lawful demand_payment"),
    Case("那您先忙,等您有空了再说。", "ask_convenient", "lawful"),
    Case("您尾号3321的贷款已经逾期12天,应还本息8650.40元。", "state_debt", "lawful demand_payment"),
    Case("您这个月的车贷扣款没成功,到今天逾期三天了。", "state_debt", "lawful"),
    Case("我们这边显示您还有两万三没还。", "state_debt", "lawful"),
    Case("谢谢您接电话,那今天就先到这,再见。", "courtesy close_call", "lawful"),
    Case("好的,祝您生活愉快,拜拜", "close_call", "lawful"),
    Case("那我挂了啊", "close_call", "lawful"),
    Case("明天上午十点我再给您去个电话,确认到账。", "schedule_followup", "lawful harassment"),
    Case("转完给我发个截图,我这边盯着入账。", "schedule_followup", "lawful private_payment"),
    Case("周四下午您方便来我们网点面谈吗?", "schedule_followup", "lawful harassment"),
    Case(
        "不好意思,具体什么事不方便跟您说,麻烦转告他回个电话。",
        "decline_disclosure courtesy",
        "lawful",
        party=Party.THIRD_PARTY,
    ),
    Case("这属于他的个人隐私,我只能跟本人沟通。", "decline_disclosure", "lawful", party=Party.THIRD_PARTY),
    Case("是一点私事,我找他本人。请问他几点回来?", "decline_disclosure", "lawful", party=Party.THIRD_PARTY),
    Case("你今天把钱给我还上", "demand_payment", "courtesy"),
    Case("您到底还不还", "", "courtesy"),
)
LISTENING = (
    Case("是什么原因这个月没还上呢?", "ask_reason", "lawful ask_open_date"),
    Case("以前您都准时的,这回咋没还呢", "ask_reason", "lawful"),
    Case("是不是家里碰到什么难处了?跟我说说。", "ask_reason", "lawful"),
    Case("您是忘了,还是手头周转出了什么问题?", "ask_reason", "lawful"),
    Case("您那边到底是个啥情况", "ask_reason", "lawful"),
    Case("您现在在哪上班,工资一般几号发?", "probe", "lawful ask_open_date"),
    Case("下家说哪天给您结?有聊天记录吗?", "probe", "lawful"),
    Case("您母亲住的哪家医院,有没有医保?", "probe", "lawful violence_threat"),
    Case("除了工资,还有别的收入吗", "probe", "lawful"),
    Case("要是老李到时候又不给您,您这边打算怎么办?", "probe", "lawful"),
    Case("什么时候丢的工作?解除合同的证明能发我一份吗?", "probe", "lawful private_payment"),
    Case("您刚才说工资拖了两个月,我记下了。", "acknowledge", "lawful", "gives_reason"),
    Case("听您这么一说,我明白了,是厂里压着货款。", "acknowledge", "lawful", "gives_reason"),
    Case("您的意思是,钱要等工程款下来才有,对吗?", "acknowledge", "lawful", "gives_reason"),
    Case("我理解您的心情,谁遇上这种事都着急。", "empathize", "lawful dismiss", "shows_feeling"),
    Case("搁谁身上都够呛,您别太上火。", "empathize", "lawful dismiss"),
    Case("一个人拉扯俩孩子不容易。", "empathize", "lawful violence_threat"),
    Case("老人家生病,您心里肯定不好受,祝她早日康复。", "empathize", "lawful ignore_vulnerability"),
    Case("这一摊子全靠您一个人撑着,够难的", "empathize", "lawful"),
    Case("节哀,家里出这么大的事,钱的事咱们先放一放。", "empathize offer_support", "lawful concede"),
    Case("换成我也得愁得睡不着。", "empathize", "lawful"),
    Case("请您理解一下我们公司的难处。", "", "empathize lawful"),
    Case("罚息是按合同约定,每天万分之五,一共是312元。", "answer_question", "lawful unauthorized_fee", "asks"),
    Case("可以的,部分还款系统支持。", "answer_question", "lawful", "asks"),
    Case("不会的,我们不会联系您单位。", "answer_question", "lawful", "asks"),
    Case("您问的这个号码,是您办贷款时自己留的。", "answer_question", "lawful", "asks"),
    Case("我帮您登记一个异议,核查期间我们先暂停催收。", "offer_support", "lawful ignore_dispute", "disputes"),
    Case("您可以打12378投诉,也可以打我们官方客服。", "offer_support", "lawful ignore_dispute", "complains"),
    Case("公司对确有困难的客户有帮扶政策,您提供病历可以申请。", "offer_support", "lawful"),
    Case(
        "现在您的安全最要紧,身边有没有人陪着您?可以打24小时心理援助热线。",
        "offer_support",
        "lawful demand_payment",
        "hints_suicide",
    ),
    Case("机器的毛病我转给售后,给您安排专人对接。", "offer_support", "lawful", "disputes"),
    Case("请您注意用语,骂人解决不了问题。", "set_boundary courtesy", "lawful dismiss"),
    Case("您再这样骂下去,我只能先挂断了。", "set_boundary", "lawful close_call"),
    Case("咱们互相尊重,心平气和地把事说清楚,行吗?", "set_boundary", "lawful"),
    Case("我再问你一遍,为什么没还?", "repeat_question ask_reason", "lawful"),
    Case("刚才问过了,还是那个问题,你收入多少?", "repeat_question probe", "lawful"),
    Case("少跟我扯这些,谁没个难处。", "dismiss", "empathize lawful"),
    Case("你家的事跟我没关系", "dismiss", "empathize"),
    Case("这种理由我一天听八百遍,编也编个像样的。", "dismiss", "acknowledge"),
    Case("行了行了,说这些有什么用。", "dismiss", ""),
    Case("早干嘛去了?借的时候怎么不想想", "dismiss", ""),
)
STANDING = (
    Case("今天必须把8650处理掉。", "demand_payment", "lawful"),
    Case("请您今天下午五点前把欠款还清。", "demand_payment courtesy", "lawful"),
    Case("今天先进一笔,这个口子今天得平上", "demand_payment", "lawful violence_threat"),
    Case("您看今天能不能先存两千进去?", "demand_payment", "lawful"),
    Case("这钱不能再往后拖了。", "demand_payment", "lawful concede"),
    Case("我们的要求是您今天全额结清", "demand_payment", "lawful"),
    Case("不是要您今天还,先了解下情况。", "", "demand_payment lawful"),
    Case("今天不用还,您先看病。", "", "demand_payment lawful", "reveals_vulnerability"),
    Case("合同是您本人签的,工资没发不影响还款义务。", "rebut_excuse", "lawful"),
    Case("下家欠您钱和您欠我们钱,这是两码事。", "rebut_excuse", "lawful"),
    Case("短信提醒只是附加服务,还款日合同里写得清清楚楚。", "rebut_excuse", "lawful"),
    Case("不管钱是谁花的,签字的是您,还款责任还是在您。", "rebut_excuse", "lawful ignore_dispute"),
    Case("机器闲着,租金也照算,合同就是这么约定的。", "rebut_excuse", "lawful"),
    Case("每晚一天,罚息按合同多六块钱。", "state_consequence", "lawful unauthorized_fee deception"),
    Case("逾期记录会如实报送征信,影响您以后买房贷款。", "state_consequence", "lawful"),
    Case("协商不成的话,公司会考虑依法起诉。", "state_consequence", "lawful"),
    Case("一直不处理,我们可能会走民事诉讼,诉讼费由败诉方承担。", "state_consequence", "lawful false_legal_threat"),
    Case("今天还上,罚息就停了,征信也不受影响。", "state_benefit", "lawful state_consequence"),
    Case("早一天处理,您就少付一天利息,对您自己也划算。", "state_benefit", "lawful"),
    Case("结清之后给您开结清证明,心里也踏实。", "state_benefit", "lawful"),
    Case("足球回头再聊,咱们还是说回这笔款。", "redirect", "lawful dismiss"),
    Case("这个事另说,今天给您打电话主要是为了解决还款。", "redirect", "lawful"),
    Case("言归正传,这笔账今天怎么安排?", "redirect", "lawful"),
)
PROMISE = (
    Case("要不分三期,今天先还一千,剩下的每月五号还。", "propose_plan", "lawful"),
    Case("您看先处理一半,余款下周三补齐,行吗?", "propose_plan", "lawful"),
    Case("实在周转不开,把设备退回来也是个办法。", "propose_plan", "lawful violence_threat"),
    Case("公积金能不能提出来先用上?", "propose_plan", "lawful debt_spiral"),
    Case("具体哪天?周五还是周六?", "ask_commitment", "lawful ask_open_date"),
    Case("那今天能进多少?", "ask_commitment", "lawful"),
    Case("您给个准数,几号、多少钱、怎么付?", "ask_commitment", "lawful ask_open_date"),
    Case("最晚哪天能到账", "ask_commitment", "lawful ask_open_date"),
    Case("是走app还是柜台转账?", "ask_commitment", "lawful"),
    Case("过几天是几号?上午还是下午?", "ask_commitment", "lawful accept_vague"),
    Case("我重复一下:周五下午三点前,3000,走App,对吧?", "confirm_commitment", "lawful", "promises"),
    Case("那咱说好了,15号之前转5000到还款卡。", "confirm_commitment", "lawful private_payment", "promises"),
    Case("跟您核对一遍,明天中午12点前存2000,余下月底结清,没错吧?", "confirm_commitment", "lawful", "promises"),
    Case("我没有这个权限,得请示领导。", "defer_to_authority", "lawful concede"),
    Case("减免的事我做不了主,我帮您提交申请,以公司审批结果为准。", "defer_to_authority", "lawful concede deception"),
    Case("延期需要风控那边批,我不能现在答应您。", "defer_to_authority", "lawful concede"),
    Case("您打开我们app,点我的账单就能还。", "give_payment_channel", "lawful private_payment"),
    Case("把钱存到您绑定的那张卡里,尾号6688,系统自动扣。", "give_payment_channel", "lawful private_payment"),
    Case("我们不收现金,请转合同上的对公账户。", "give_payment_channel", "lawful private_payment"),
    Case("行,那给您宽限五天吧。", "concede", ""),
    Case("罚息给您免了,您还本金就行。", "concede", ""),
    Case("晚几天没事,不着急。", "concede", ""),
    Case("等您有钱了再还也行", "concede", "demand_payment"),
    Case("那下个月再说吧。", "concede", "demand_payment"),
    Case("好的,那您尽快吧。", "accept_vague", "", "promises stalls"),
    Case("行,我等您好消息。", "accept_vague", "", "promises stalls"),
    Case("好吧,那您有钱了马上还,我相信您。", "accept_vague", "", "promises stalls"),
    Case("尽快不行,您得说个具体日子。", "ask_commitment", "accept_vague lawful", "stalls"),
    Case("您什么时候能还?", "ask_open_date", "lawful demand_payment"),
    Case("那您大概啥时候方便处理呢", "ask_open_date", "lawful"),
    Case("还要多久才能凑齐?", "ask_open_date", "lawful"),
    Case("您工资什么时候发?", "probe", "ask_open_date lawful"),
)
HARM = (
    Case("你孩子在实验小学吧", "violence_threat", ""),
    Case("我知道你女儿几点放学。", "violence_threat", ""),
    Case("晚上走路当心点。", "violence_threat", ""),
    Case("底下的兄弟们脾气可不好", "violence_threat", ""),
    Case("再不还钱就卸你一条胳膊", "violence_threat", ""),
    Case("敬酒不吃吃罚酒,你等着瞧。", "violence_threat", "courtesy"),
    Case("出了什么事可别怪我没提醒你", "violence_threat", ""),
    Case("我们不会伤害您,也不会去您家里。", "", "lawful"),
    Case("有没有人跟您说过要打断您的腿?", "", "lawful"),
    Case("您是为了孩子上学才借的,我明白。", "acknowledge", "lawful", "gives_reason"),
    Case("你就是个老赖,臭不要脸", "abuse", "courtesy"),
    Case("还有脸说没钱?你还是个男人吗", "abuse", ""),
    Case("穷成这样还学人家贷款买车,丢不丢人。", "abuse", ""),
    Case("滚,别跟我废话", "abuse dismiss", ""),
    Case("之前有人骂您,这是我们不对,抱歉。", "courtesy", "lawful"),
    Case("你们河南人没一个讲信用的", "discrimination", ""),
    Case("一听口音就是农村的,难怪赖账", "discrimination", ""),
    Case("女人就是靠不住", "discrimination", ""),
    Case("我们就在你家楼下。", "harassment", ""),
    Case("你不接我就换号接着打,打到你还为止。", "harassment", ""),
    Case("我天天去你单位门口坐着", "harassment", ""),
    Case("半夜也照打不误,看你睡不睡得着", "harassment", ""),
    Case("我们每天只打一次,晚上九点后不会打扰您。", "", "lawful"),
    Case("别拿死吓唬我,死也得先还钱。", "ignore_vulnerability", "", "hints_suicide"),
    Case("那也得今天还。", "ignore_vulnerability", "", "hints_suicide"),
    Case("得癌症也不能不还钱啊", "ignore_vulnerability", "", "reveals_vulnerability"),
    Case("住院归住院,账归账。", "ignore_vulnerability", "", "reveals_vulnerability"),
)
OTHERS = (
    Case("你老板知道这事儿吗", "third_party_disclosure", ""),
    Case("你不怕你单位知道吗?", "third_party_disclosure", ""),
    Case("再不处理我就给你爸妈打电话说说。", "third_party_disclosure", ""),
    Case("要是你媳妇知道你在外面欠钱,会怎么想", "third_party_disclosure", ""),
    Case("你也不想这事闹到你们领导那儿吧", "third_party_disclosure", ""),
    Case("你手机通讯录我们这都有", "third_party_disclosure", ""),
    Case("您儿子在我们这欠了三万,逾期两个月了。", "third_party_disclosure", "", party=Party.THIRD_PARTY),
    Case("他贷款没还,让他赶紧还钱。", "third_party_disclosure", "", party=Party.THIRD_PARTY),
    Case("我们不会跟您家人说这件事。", "", "lawful"),
    Case("您放心,我们绝不会联系您的单位和同事。", "", "lawful"),
    Case("谁跟您说我们会告诉您老板的?那是不对的。", "", "lawful"),
    Case("您可以跟家人商量一下,明天给我个准话。", "", "lawful"),
    Case("你爸妈不是有退休金吗,让他们替你还。", "third_party_pressure", ""),
    Case("你不还我就一直找你家里人要", "third_party_pressure", ""),
    Case("你是他老婆,他欠的钱你就得还。", "third_party_pressure", "", party=Party.THIRD_PARTY),
    Case("您帮他先垫上吧", "third_party_pressure", "", party=Party.THIRD_PARTY),
    Case("这笔钱跟您没关系,不需要您替他还。", "", "lawful", party=Party.THIRD_PARTY),
    Case("把你照片和欠条发到业主群里,让大伙看看。", "public_shaming", ""),
    Case("再拖就在你们村口拉横幅", "public_shaming", ""),
    Case("上了我们的曝光台你就出名了", "public_shaming", ""),
    Case("我们不会公开您的信息。", "", "lawful"),
    Case("跟您同小区的另一个客户叫周敏,欠了五万,昨天刚还。", "privacy_breach", ""),
    Case("别人的合同我发你看看,都是这么签的", "privacy_breach", ""),
    Case("其他客户的情况我不能透露。", "", "lawful"),
    Case("我是市公安局经侦支队的,你涉嫌骗贷", "impersonation false_legal_threat", ""),
    Case("这里是朝阳区人民法院,你的案子今天开庭", "impersonation", ""),
    Case("我是王律师,正信律师事务所的", "impersonation", ""),
    Case("我不是法院的,我是银行的催收专员。", "introduce_self", "lawful"),
)
FALSE = (
    Case("再不还今天下午就有警察上门抓你。", "false_legal_threat", ""),
    Case("这是诈骗罪,要判三年的。", "false_legal_threat", ""),
    Case("明天就查封你房子,冻结你所有银行卡", "false_legal_threat", ""),
    Case("传票已经寄出去了,等着坐牢吧", "false_legal_threat", ""),
    Case("你儿子以后考公务员政审都过不了", "false_legal_threat", ""),
    Case("欠款是民事纠纷,不会抓您坐牢,谁跟您说要坐牢的说法不对。", "", "lawful"),
    Case("您担心被抓,这个不存在。", "", "lawful"),
    Case("只限今天,过了五点减免名额就没了", "deception", ""),
    Case("今天交了钱,征信我给你洗白", "deception", ""),
    Case("征信上的黑点跟你一辈子,全家都贷不了款", "deception", ""),
    Case("不良记录自结清起保留五年,不是永久的。", "", "lawful"),
    Case("去别的平台借一笔先还上呗", "debt_spiral", ""),
    Case("信用卡套点出来不就行了", "debt_spiral", ""),
    Case("找亲戚朋友借点,先把这期堵上", "debt_spiral", ""),
    Case("您别去借网贷来还,那样越滚越大。", "", "lawful"),
    Case("直接转我微信,快一点", "private_payment", ""),
    Case("我上门去拿现金,你准备好", "private_payment", ""),
    Case("打到我们经理的卡上就行", "private_payment", ""),
    Case("千万不要把钱转给任何个人账户。", "", "lawful"),
    Case("另外加收500块上门费", "unauthorized_fee", ""),
    Case("先交两千保证金才能给你办分期", "unauthorized_fee", ""),
    Case("除了合同约定的罚息,我们不收任何其他费用。", "", "lawful"),
    Case("爱投诉投诉去,没用。", "ignore_dispute", "offer_support", "complains"),
    Case("我是谁你不用管,先把钱还了再说", "ignore_dispute", "", "asks_who"),
    Case("系统不会错,别狡辩了。", "ignore_dispute", "", "disputes"),
    Case("有异议也得先还钱", "ignore_dispute", "", "disputes"),
    Case("您有异议我先登记核实,三个工作日答复您。", "", "lawful", "disputes"),
)
RUNNING_TEXT = (
    Case(
        "您好我是安达租赁的小陈您这边的租金已经逾期五天了请问是什么原因没有还呢",
        "courtesy introduce_self state_debt ask_reason",
        "lawful",
    ),
    Case("我理解您现在困难但是合同约定了还款日今天先还两千剩下的周五还可以吗", "empathize propose_plan", "lawful"),
    Case("你不还我就把你欠钱的事告诉你老婆让全村人都知道", "third_party_disclosure public_shaming", ""),
    Case("您別著急,我幫您向公司申請分期。", "defer_to_authority", "lawful concede"),
    Case("今天必須還款,否則罰息每天都在增加。", "demand_payment state_consequence", "lawful"),
    Case("恁这情况俺懂,可账不等人,今儿个先拿个三五百中不中", "empathize demand_payment", "lawful"),
    Case("明白了,您爱人住院。这笔钱您看先还最低,再申请个性化分期?", "acknowledge propose_plan", "lawful", "gives_reason"),
    Case("如果有人自称公安让您转账,那是骗子,您可以报警。", "", "lawful"),
)
EVERYTHING = (*OPENING, *LISTENING, *STANDING, *PROMISE, *HARM, *OTHERS, *FALSE, *RUNNING_TEXT)


@pytest.mark.parametrize("case", EVERYTHING, ids=lambda case: case.reply[:24])
def test_a_reply_shows_what_it_does_and_nothing_worse(case: Case) -> None:
    found = found_in(case)
    forbidden = set(case.never.split())
    if LAWFUL in forbidden:
        forbidden = (forbidden - {LAWFUL}) | {str(code) for code in Violation}
    assert not set(case.finds.split()) - found, f"missed in {sorted(found)}"
    assert not forbidden & found, f"found what is not there: {sorted(forbidden & found)}"


def test_the_table_is_large_enough_to_mean_something() -> None:
    assert len(EVERYTHING) >= 150
