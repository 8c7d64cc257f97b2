"""The shipped topics: both languages know the same ones, real questions reach them, plain statements reach none."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import pytest

from trainer.content.library import SourceFile, read_entry
from trainer.content.models import Topics
from trainer.understanding.topics import find_topics
from trainer.vocabulary import Language

FOLDER = Path(__file__).parents[2] / "personas" / "topics"

IDS = {
    "income", "job", "payday", "family", "health", "other_debts", "receivable", "business", "machine", "evidence",
    "address", "best_time", "savings", "expenses", "dispute", "source", "earlier_promise", "pay_method", "contract",
    "decision_maker", "insurance", "complaint", "safety", "living", "id_digits", "birthday", "postcode",
}  # fmt: skip

ASKED_ZH = [
    ("麻烦报一下身份证后四位好吗?", "id_digits"),
    ("您出生年月日是哪天,出生日期说一下", "birthday"),
    ("您那边邮编是多少?", "postcode"),
    ("您现在一个月收入大概多少?", "income"),
    ("工资到手多少啊", "income"),
    ("您这收入还稳定吗?", "income"),
    ("家里还有别的收入吗", "income"),
    ("您现在做什么工作?", "job"),
    ("您还在上班吗", "job"),
    ("新工作找得怎么样了?", "job"),
    ("您是在哪上班呢", "job"),
    ("您工资一般几号发?", "payday"),
    ("这个月工资什么时候到?", "payday"),
    ("单位哪天发工资", "payday"),
    ("是不是单位拖欠工资了?", "payday"),
    ("是不是家里出什么事了?", "family"),
    ("孩子多大了", "family"),
    ("这事跟家里商量过没有?", "family"),
    ("您身体现在怎么样?", "health"),
    ("您是住院了吗", "health"),
    ("手术做得顺利吗?", "health"),
    ("您外面还有别的贷款吗?", "other_debts"),
    ("房贷每个月要还多少", "other_debts"),
    ("除了我们,还欠几家?", "other_debts"),
    ("谁欠您的钱?", "receivable"),
    ("那个客户什么时候给您结账?", "receivable"),
    ("工程款甲方怎么说的", "receivable"),
    ("最近生意怎么样?", "business"),
    ("店还开着吗", "business"),
    ("手上的订单多不多?", "business"),
    ("挖机现在停在哪个工地?", "machine"),
    ("机器修好了没有", "machine"),
    ("那台车现在谁在开?", "machine"),
    ("您有转账记录吗?", "evidence"),
    ("诊断书能不能拍个照发过来", "evidence"),
    ("当时有没有截图?", "evidence"),
    ("您现在住在哪儿?", "address"),
    ("是不是搬家了", "address"),
    ("您的地址还是人民路那个吗?", "address"),
    ("那您几点方便接电话?", "best_time"),
    ("我什么时候打给您合适", "best_time"),
    ("您平时几点下班?", "best_time"),
    ("您手头现在有多少钱?", "savings"),
    ("有没有一点存款", "savings"),
    ("每个月房租多少?", "expenses"),
    ("您一个月花多少钱", "expenses"),
    ("您觉得哪一笔不对?", "dispute"),
    ("您对这个金额有什么异议吗", "dispute"),
    ("您说还过了,是哪天还的?", "dispute"),
    ("这钱您打算从哪来?", "source"),
    ("万一那笔款没到账,您怎么办", "source"),
    ("周五那笔钱准不准?", "source"),
    ("上次您说15号还,后来怎么回事?", "earlier_promise"),
    ("您之前答应的两千怎么没到", "earlier_promise"),
    ("您用什么方式还?", "pay_method"),
    ("是银行转账还是手机银行?", "pay_method"),
    ("合同您手里还有吗?", "contract"),
    ("当时是谁签的字", "contract"),
    ("公司这边付款谁说了算?", "decision_maker"),
    ("您能做主吗", "decision_maker"),
    ("车上保险了吗?", "insurance"),
    ("保险公司理赔下来没有", "insurance"),
    ("之前是哪位同事跟您说的?", "complaint"),
    ("有人骂您了是吗", "complaint"),
    ("您现在身边有人吗?", "safety"),
    ("您是不是有想不开的念头", "safety"),
    ("您现在是一个人在家吗?", "safety"),
    ("一家人就靠您一个人挣吗?", "living"),
    ("父母平时谁照顾", "living"),
]

PLAIN_ZH = [
    "您好,请问是张三先生吗?",
    "我是诚信金融的小李,工号3021。",
    "本次通话会录音,请您知悉。",
    "您的欠款一共是12000元,已经逾期28天。",
    "按合同约定,还款日是每月25号。",
    "请您今天把这笔款处理一下。",
    "您今天能还多少?",
    "您什么时候方便还款?",
    "我们不会联系您的家人。",
    "我明白,谁都有难的时候。",
    "三个工作日内给您答复。",
    "您这边还有什么要补充的吗?",
    "这个我没有权限,得请示一下领导。",
    "保险起见,我再跟您核对一遍。",
    "我是您这个案子的负责人,有事直接找我。",
    "那就说好了,周五下午三点前还两千。",
    "请您通过公司的官方账户付款。",
    "逾期会按条款计收罚息。",
    "感谢您的配合,再见。",
    "您先消消气,我听您说。",
    "这笔货款是上个月到期的。",
    "不要把钱转到任何私人账户。",
    "您看今天先还一半行不行",
    "我理解您的难处",
    "这个罚息我没有权利给您减",
    "逾期记录会按规定报送征信",
    "麻烦您转告他给我回个电话",
    "那周五四点我再打给您",
    "您一直拖下去也不是办法",
]

ASKED_EN = [
    ("Could you give me the last four of your social?", "id_digits"),
    ("What's your date of birth, please?", "birthday"),
    ("Can you confirm your zip code for me?", "postcode"),
    ("What's your income like at the moment?", "income"),
    ("How much do you earn a month?", "income"),
    ("roughly how much is coming in each month", "income"),
    ("Are you getting any benefits?", "income"),
    ("Are you working at the moment?", "job"),
    ("Where do you work now?", "job"),
    ("Have you managed to find a job yet?", "job"),
    ("Were you laid off?", "job"),
    ("When do you get paid?", "payday"),
    ("When's your next payday?", "payday"),
    ("what day do your wages come in", "payday"),
    ("Did your paycheck clear?", "payday"),
    ("How's your family holding up?", "family"),
    ("Do you have any kids?", "family"),
    ("Is everything okay at home?", "family"),
    ("How's your health these days?", "health"),
    ("Were you in hospital long?", "health"),
    ("what did the doctor say", "health"),
    ("Do you have any other debts?", "other_debts"),
    ("Are you behind on anything else?", "other_debts"),
    ("Any payday loans or a car loan?", "other_debts"),
    ("Who owes you the money?", "receivable"),
    ("When will your customer pay?", "receivable"),
    ("does anyone owe you money", "receivable"),
    ("How's business?", "business"),
    ("Is the business doing any better?", "business"),
    ("How many staff do you have?", "business"),
    ("Where is the machine now?", "machine"),
    ("Is the excavator standing idle?", "machine"),
    ("Has the truck been fixed?", "machine"),
    ("Have you got a receipt?", "evidence"),
    ("Could you send proof of that?", "evidence"),
    ("do you have a bank statement that shows it", "evidence"),
    ("Where are you living now?", "address"),
    ("Is that still your current address?", "address"),
    ("Have you moved recently?", "address"),
    ("When's the best time to reach you?", "best_time"),
    ("What time should I call?", "best_time"),
    ("are you usually home in the evening", "best_time"),
    ("Do you have any savings?", "savings"),
    ("How much do you have on hand?", "savings"),
    ("What do you spend on rent and food?", "expenses"),
    ("What are your monthly outgoings?", "expenses"),
    ("What part of the balance is wrong?", "dispute"),
    ("How much do you think you owe?", "dispute"),
    ("Where will the money come from?", "source"),
    ("And what if he doesn't pay you?", "source"),
    ("how sure are you about that", "source"),
    ("What happened to the payment you promised last week?", "earlier_promise"),
    ("You said you'd pay on the 5th, didn't you?", "earlier_promise"),
    ("How would you like to pay?", "pay_method"),
    ("Would that be by card or bank transfer?", "pay_method"),
    ("Did you sign it yourself?", "contract"),
    ("Have you got a copy of the agreement?", "contract"),
    ("Who handles the payments there?", "decision_maker"),
    ("Who's in charge of accounts?", "decision_maker"),
    ("Did the insurance pay out?", "insurance"),
    ("Have you put in a claim?", "insurance"),
    ("What was your complaint about?", "complaint"),
    ("Was somebody rude to you?", "complaint"),
    ("Are you safe right now?", "safety"),
    ("Is there anyone with you?", "safety"),
    ("have you thought about hurting yourself", "safety"),
    ("Who depends on you at home?", "living"),
    ("Do you live alone?", "living"),
]

PLAIN_EN = [
    "Hello, am I speaking with John Carter?",
    "This is Anna from Northgate Finance.",
    "This call is recorded.",
    "This is an attempt to collect a debt.",
    "You owe us 1,200 dollars, and the bill is 28 days late.",
    "Your current balance is 350 pounds.",
    "Can you pay the full amount today?",
    "When can you get this paid?",
    "What do you think would work for you?",
    "Which day can you pay, Friday or Monday?",
    "I understand, that sounds hard.",
    "We won't contact your family or your employer.",
    "Under the contract the payment was due on the 5th.",
    "If you don't pay, the late charge goes on.",
    "I'm sorry to bother you, I still need an answer.",
    "Thank you for your cooperation, goodbye.",
    "I'll have to ask my supervisor.",
    "Can you send it all by Friday?",
    "So that's 200 on Friday and the rest on the 18th, right?",
    "I can't discuss that with other people.",
    "You can get free independent advice.",
    "Please use only the official account.",
    "Can you make a payment of 200 this month?",
    "Could you do half today and half next Friday?",
    "Let's work out a plan.",
    "I'll call you back on Thursday at ten.",
    "We can split it over three months.",
    "You can pay by card on our website.",
    "If it isn't paid, it may be reported to the credit bureaus.",
    "Are you able to talk privately?",
]


@lru_cache(maxsize=2)
def topics_of(lang: Language) -> Topics:
    """The shipped topics in one language; the file must be without problems."""
    path = FOLDER / f"{lang}.yaml"
    entry = read_entry(SourceFile(path.name, path.read_bytes()))
    assert isinstance(entry.record, Topics)
    assert not entry.problems
    return entry.record


def found_in(text: str, lang: Language) -> set[str]:
    """Ids of the topics that *text* touches."""
    cues = {name: topic.asked for name, topic in topics_of(lang).topics.items()}
    return {found.topic for found in find_topics(text, cues, lang)}


def test_both_languages_know_the_same_topics() -> None:
    assert set(topics_of(Language.ZH).topics) == IDS
    assert set(topics_of(Language.EN).topics) == IDS


@pytest.mark.parametrize("lang", list(Language))
def test_each_topic_has_ten_different_cues_or_more(lang: Language) -> None:
    for name, topic in topics_of(lang).topics.items():
        assert len(topic.asked) >= 10, name
        assert len({frozenset(cue.split()) for cue in topic.asked}) == len(topic.asked), name


@pytest.mark.parametrize("lang", list(Language))
def test_no_two_topics_share_a_name_or_a_cue(lang: Language) -> None:
    topics = topics_of(lang).topics
    names = [topic.name for topic in topics.values()]
    cues = [frozenset(cue.split()) for topic in topics.values() for cue in topic.asked]
    assert len(set(names)) == len(names)
    assert len(set(cues)) == len(cues)


@pytest.mark.parametrize(("question", "topic"), ASKED_ZH)
def test_a_chinese_question_reaches_its_topic_and_no_other(question: str, topic: str) -> None:
    assert found_in(question, Language.ZH) == {topic}


@pytest.mark.parametrize(("question", "topic"), ASKED_EN)
def test_an_english_question_reaches_its_topic_and_no_other(question: str, topic: str) -> None:
    assert found_in(question, Language.EN) == {topic}


@pytest.mark.parametrize("statement", PLAIN_ZH)
def test_a_chinese_line_that_asks_about_nothing_touches_no_topic(statement: str) -> None:
    assert found_in(statement, Language.ZH) == set()


@pytest.mark.parametrize("statement", PLAIN_EN)
def test_an_english_line_that_asks_about_nothing_touches_no_topic(statement: str) -> None:
    assert found_in(statement, Language.EN) == set()


@pytest.mark.parametrize("asked", [ASKED_ZH, ASKED_EN])
def test_the_questions_above_reach_every_topic(asked: list[tuple[str, str]]) -> None:
    assert {topic for _, topic in asked} == IDS
