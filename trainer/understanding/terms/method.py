"""Ways of paying, as said; one that is ruled out ('not in cash', 不要现金) does not count."""

from __future__ import annotations

from trainer.understanding.terms.fold import compiled
from trainer.understanding.types import Method, Span

_ME = "(?:我|我同事|我朋友|我老婆|我们?经理|我们?主管)"
_MINE_EN = "(?:my|his|her|a|my colleague's|my manager's|the manager's)"
_ACCOUNT_EN = "(?:account|card|paypal|venmo|wallet|zelle|cash ?app)"
_ANY_EN = "(?:the |your |our |a |any |my |local |nearest )"

_WAYS: tuple[tuple[Method, tuple[str, ...], str], ...] = (
    (
        Method.PRIVATE,
        ("我", "个人", "私"),
        (
            "(?:个人|私人)的?(?:账户|账号|银行卡|卡|微信|支付宝|收款码|二维码|户头)|私下(?:转|付|给|打)|私账|转私户|"
            f"(?:转|打|汇|存|付|发|充|还|交)(?:到|给|进|去|入)?{_ME}(?:自己|本人|个人)?的?"
            "(?:账户|账号|账上|卡|银行卡|微信|支付宝|名下|户头|这张卡)|"
            "(?:微信|支付宝)(?:直接)?(?:转|打|发)账?给我|扫我的?(?:二维|收款)?码|"
            "我的(?:微信|支付宝|个人账户|收款码)|转给我(?:本人|个人|就行|吧|好了)"
        ),
    ),
    (
        Method.PRIVATE,
        ("my ", "personal", "private", "own ", " me "),
        (
            f"\\b{_MINE_EN} (?:(?:own|personal|private) ){{1,3}}(?:bank )?{_ACCOUNT_EN}\\b|"
            f"\\b(?:to|into|onto) my (?:bank )?{_ACCOUNT_EN}\\b|\\bmy (?:venmo|zelle|paypal|cash ?app)\\b|"
            "\\b(?:pay|send|transfer)(?: it)?(?: to)? me (?:directly|personally)\\b|"
            "\\bpersonal (?:account|paypal|venmo)\\b"
        ),
    ),
    (Method.CASH, ("现",), "现金(?!流|贷|支票|分期|借|价值|周转)|现钱|现款"),
    (
        Method.CASH,
        ("cash",),
        (
            "(?<!short of )(?<!short on )(?<!strapped for )(?<!no )(?<!out of )\\bcash\\b"
            "(?! ?(?:app|flow|advance|loan|strapped|poor|card|machine|is tight|problem|crunch|right now|situation|"
            "reserves?|cow))"
        ),
    ),
    (
        Method.DIRECT_DEBIT,
        ("扣", "自动还"),
        "代扣|自动扣(?:款|除|钱)?|自动还款|绑(?:定)?(?:了|的)?(?:银行)?卡(?:里)?(?:自动)?扣|划扣",
    ),
    (
        Method.DIRECT_DEBIT,
        ("debit", "auto"),
        (
            "\\bdirect[ -]debits?\\b|\\bauto ?-?(?:pay|debit|draft)\\b|"
            "\\bautomatic (?:payments?|withdrawals?|debits?)\\b|\\bdebit my (?:bank )?account\\b"
        ),
    ),
    (
        Method.APP,
        ("app", "客户端", "手机银行", "小程序", "掌上", "mobile"),
        "(?<!cash )\\bapp\\b|客户端|手机银行|小程序|掌上银行|\\bmobile banking\\b",
    ),
    (
        Method.WALLET,
        ("微信", "支付宝", "财付通", "云闪付"),
        "支付宝|(?:用|走|通过|从|拿)微信|微信(?:支付|付款?|转(?!人工)|还款?|扫码|钱包|零钱|里的?钱)|财付通|云闪付",
    ),
    (
        Method.WALLET,
        ("pay", "venmo", "cash", "zelle", "wallet"),
        (
            "\\bpay ?pal\\b|\\bvenmo\\b|\\b(?:apple|google|wechat|samsung) pay\\b|\\bcash ?app\\b|"
            "\\bzelle\\b|\\balipay\\b|"
            "\\b(?:e-?|digital )wallet\\b"
        ),
    ),
    (Method.LINK, ("链接", "网址", "官网"), "链接|网址|官网"),
    (
        Method.LINK,
        ("link", "portal", "site", "online"),
        (
            "\\b(?:payment |pay |secure |the |a |this |that |by |our )links?\\b|"
            "\\b(?:payment |online |web ?|our |the )?portal\\b|"
            "\\b(?:on|through|via|at) (?:the|our|your) web ?site\\b|\\bonline payment page\\b"
        ),
    ),
    (
        Method.CHEQUE,
        ("支票", "cheque", "check", "money order"),
        (
            "支票|\\bcheques?\\b|\\bcheck(?:'s| is)? in the mail\\b|\\bmoney orders?\\b|"
            "\\b(?:mail|mailed|send|sent|write|wrote) (?:you |in )?(?:a |the )?checks?\\b|"
            "\\b(?:by|a|personal|cashier's|post-?dated|the|my|bank|certified|mail(?:ed)?) checks?\\b"
            "(?! (?:up|in|on|it|this|that|of|with|whether|if|list|your|the|my)\\b)"
        ),
    ),
    (
        Method.BRANCH,
        ("网点", "柜", "营业厅", "店", "行", "去", "到", "来"),
        (
            "网点|柜台|柜面|营业厅|门店|分行|支行|到店|去店里|"
            "(?:去|到|来)(?:你们|贵|我们)?(?:公司|银行)(?:里|去)?(?:还|交|付|存)"
        ),
    ),
    (
        Method.BRANCH,
        ("branch", "office", "counter", "store"),
        f"\\b(?:at|in|to|into|by|visit) {_ANY_EN}{{0,3}}(?:branch|office|counter|store)\\b|\\bover the counter\\b",
    ),
    (
        Method.CARD,
        ("卡", "pos机"),
        "刷卡|pos机|(?:用|刷|走|拿)(?:我的?|这张|那张|别的|另一张)?(?:信用|银行|借记|储蓄)卡",
    ),
    (
        Method.CARD,
        ("card", "visa"),
        (
            "\\b(?:by|with|on|use|using|take) (?:a |my |the |your |another )?(?:\\w+ )?card\\b|\\bdebit card\\b|"
            "\\bcard (?:payment|over the phone)\\b|\\bvisa\\b|\\bmastercard\\b|(?<!your )(?<!the )\\bcredit card\\b"
            "(?! (?:debt|account|balance|bill|company|companies|payments? (?:is|was|are)|arrears|statement|loan|with|"
            "from|ending|you))"
        ),
    ),
    (
        Method.BANK_TRANSFER,
        ("转", "公", "汇", "网", "打", "存"),
        (
            "转账|银行转|对公(?:账户|账号|户)|公司的?(?:对公)?账户|公司账号|公账|汇款|汇到|网银|网上银行|打款|"
            "打到(?:公司|你们|贵司|对公|指定)|(?:转|存|打|汇)(?:到|进|入)?(?:还款)?(?:卡|账户|账上|专户)"
        ),
    ),
    (
        Method.BANK_TRANSFER,
        ("transfer", "wire", "bacs", "ach", "standing order", "banking", "faster payment"),
        (
            "\\b(?:bank|wire|online|electronic|direct)[ -](?:bank )?transfers?\\b|\\btransfer\\b|"
            "\\b(?:by|via) wire\\b|\\bwire (?:it|the|you|\\$)|\\bbacs\\b|\\bach\\b|"
            "\\bstanding orders?\\b|\\b(?:online|internet) banking\\b|"
            "\\bfaster payments?\\b"
        ),
    ),
)
"""Way, literals without one of which its expression is not tried, expression."""

_FIRST = (Method.PRIVATE, Method.CASH)
_RULED_OUT = (
    "(?:不要|别|不能|不可以?|不收|不接受|不会收|无法收|拒收|不得|不支持|不是|没有?|禁止|不用|绝不|从不|勿|不走|不准|不许)"
    "(?:再|收|把钱|把|通过|用|以|走|您|你|任何|取|交|款|钱|到|要求|接受|给|转|打|付|向|私下|您的|进|直接|发|让您|叫您|,"
    "){0,5}$|"
    "\\b(?:not?|don't|never|cannot|can't|won't|without|neither|nor|do not|will not|instead of|rather than|isn't|"
    "doesn't|refuse)(?: \\w+){0,5} ?,? ?$"
)


def find_method(text: str) -> tuple[Method, Span] | None:
    """The way of paying that folded *text* names and where, or None.

    The first said; but a private account or cash, wherever said, goes before the others.
    """
    found = [
        (method, span)
        for method, needs, expr in _WAYS
        if any(need in text for need in needs)
        for span in _said(expr, text)
    ]
    if not found:
        return None
    return min(found, key=lambda pair: (pair[0] not in _FIRST, pair[1].start, -pair[1].end))


def _said(expr: str, text: str) -> list[Span]:
    ruled_out = compiled(_RULED_OUT)
    return [
        Span(*match.span())
        for match in compiled(expr).finditer(text)
        if not ruled_out.search(text[max(0, match.start() - 40) : match.start()])
    ]
