"""What the Chinese lexicon finds in the debtor's lines."""

from __future__ import annotations

import pytest

from trainer.understanding.lexicon.zh import LEXICON
from trainer.understanding.matcher import Matcher, Setting
from trainer.understanding.normalise import normalise
from trainer.understanding.segments import Segmenter
from trainer.vocabulary import Language, LineTag

SURE_ENOUGH = 0.5
_MATCHER = Matcher(LEXICON, Language.ZH)
_SEGMENTER = Segmenter({Language.ZH: LEXICON})

LINES = (
    ("这利息怎么算的?", "asks", "agrees promises"),
    ("能不能分期", "asks offers_part", ""),
    ("上个月被裁了,现在没收入", "gives_reason", "promises"),
    ("老板两个月没发工资,我也没办法", "gives_reason", ""),
    ("我妈住院动手术,钱全砸医院了", "gives_reason reveals_vulnerability", ""),
    ("工程款压着没下来", "gives_reason", ""),
    ("唉,我这几天愁得睡不着", "shows_feeling", ""),
    ("我压力真的很大,快撑不住了", "shows_feeling", ""),
    ("周五我一定还", "promises", "refuses"),
    ("15号发工资就给你转过去", "promises", "refuses"),
    ("过几天就还,放心吧", "promises stalls", "refuses"),
    ("手头只有两千,先给你两千行不行", "offers_part", ""),
    ("每个月还五百可以吗", "offers_part asks", ""),
    ("再宽限几天吧", "stalls", "refuses"),
    ("我在开会,回头再说", "stalls", ""),
    ("没钱,爱咋咋地", "refuses", ""),
    ("我就不还了你能把我怎么样", "refuses", ""),
    ("凭什么要我还", "refuses", ""),
    ("罚息能不能给免了", "requests_waiver asks", ""),
    ("只还本金行吗", "requests_waiver", ""),
    ("这钱我早就还清了", "disputes", "promises"),
    ("金额不对吧,怎么这么多", "disputes", ""),
    ("你们机器质量有问题,修了三回", "disputes", ""),
    ("我没借过这个钱", "disputes", ""),
    ("你打错了,我不是王强", "denies_identity", ""),
    ("不认识这个人", "denies_identity", ""),
    ("我是他爱人,他不在家", "is_third_party", ""),
    ("我们老板出去了,您哪位", "is_third_party asks_who", ""),
    ("我爸手机落我这了,什么事啊", "is_third_party asks", ""),
    ("你谁啊", "asks_who", ""),
    ("你们是哪家公司的,工号多少", "asks_who", ""),
    ("你怎么有我电话的", "asks_who", ""),
    ("别再给我打电话了", "requests_stop", ""),
    ("不要往我单位打", "requests_stop", ""),
    ("我要打12378投诉你们", "complains", ""),
    ("我录着音呢,你们同事上次骂我", "complains", "abuses"),
    ("滚,什么狗东西", "abuses", ""),
    ("你他妈有完没完", "abuses", ""),
    ("我得了抑郁症,一直在吃药", "reveals_vulnerability", ""),
    ("我爱人癌症晚期", "reveals_vulnerability", ""),
    ("活着真没意思,不如死了算了", "hints_suicide", ""),
    ("再逼我我就从楼上跳下去", "hints_suicide", ""),
    ("再打信不信我找人砍你", "threatens", ""),
    ("话说你们干这行累不累啊", "digresses", ""),
    ("现在大环境不好,房价都跌成啥样了", "digresses", ""),
    ("行,就按你说的办", "agrees", "refuses"),
    ("嗯,我是", "agrees", ""),
    ("不说了,挂了", "closes", ""),
    ("我要开车了,先这样", "closes", ""),
    ("我不是不还,是真拿不出来", "gives_reason", "refuses"),
    ("还没到还款日吧?", "asks", "promises"),
    ("我没有怎么办法啊实在凑不出来", "gives_reason", ""),
    ("他跟我没关系,别找我", "requests_stop", ""),
    ("忘了,不好意思,今天下午就转", "gives_reason promises", "refuses"),
    ("我已经找律师了", "", "agrees promises"),
)


def tags_of(line: str) -> frozenset[str]:
    hits = _MATCHER.line_hits(_SEGMENTER.segments(normalise(line), Language.ZH), Setting())
    return frozenset(str(hit.finds) for hit in hits if hit.p >= SURE_ENOUGH)


@pytest.mark.parametrize(("line", "opens", "never"), LINES, ids=[line[:24] for line, _, _ in LINES])
def test_a_line_opens_what_it_says_and_nothing_else(line: str, opens: str, never: str) -> None:
    found = tags_of(line)
    assert not set(opens.split()) - found, f"missed in {sorted(found)}"
    assert not set(never.split()) & found


def test_every_tag_is_tried() -> None:
    tried = {tag for _, opens, _ in LINES for tag in opens.split()}
    assert tried == {str(tag) for tag in LineTag}
