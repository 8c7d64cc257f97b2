"""Words that carry no content of their own, for telling whether a reply takes up what was said."""

from __future__ import annotations


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


EMPTY_HAN = frozenset(
    "的了是我你您他她它们这那个在有就不也都还要会能可以吗呢吧啊呀嘛哦嗯说么什怎很太再和跟与把被让给得着过去来"
    "对但而或之为于从到上下里又才只请问想看好行先现今明后天月日号点分一二三四五六七八九十百千万两几多少元块钱"
)
"""Characters that join other words."""
TRADE_HAN = frozenset(
    _words(
        """
        还款 欠款 贷款 逾期 账单 借款 时候 知道 公司 电话 先生 女士 小姐 银行 没有 情况 问题 处理 已经 因为 所以
        如果 但是 没事 事情 自己 应该 需要 怎样 这样 那样 真的 马上 尽快 办法 联系 时间 合同 金额
        违约 约金 罚息 利息 减免 分期 征信 记录 投诉 诉渠 渠道 手续 续费 账户 本金 费用 转账 信用 用卡 起诉
        停息 挂账 宽限 争取 放心 回头 月底 周转 手机 机银
        """
    )
)
"""Pairs of characters that nearly every line of this trade contains."""
EMPTY_WORDS = frozenset(
    _words(
        """
        a about actually after again all also am an and any anything are as at back be because been before being
        but by call called calling can could day days did do does doing done don't down even every for from get
        getting give go going good got had has have having he hello her he'll he's here hers hi him his how i i'd i'll i'm
        i've if in into is isn't it it's its just know let like ll look make me mean might more most mr mrs ms
        much must my need no not now of off ok okay on one only or other our out over own people please put re
        really right said say saying see she she'll she's should so some someone something soon still sure take tell than
        thank thanks that that's the their them then there there's these they thing things think this those time
        to today told too try trying two understand up us use very want was way we we'll we're we've well were
        what when where which while who why will with won't would yes yet you you'd you'll you're you've your
        """
    )
)
"""Words that join other words."""
TRADE_WORDS = frozenset(
    _words(
        """
        account amount balance bank bill company debt due loan money month overdue owe owed paid pay paying
        payment payments week weeks months installment instalment card credit
        """
    )
)
"""Words that nearly every line of this trade contains."""
