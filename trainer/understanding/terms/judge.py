"""Whether a number without a currency is money: by what stands before and after it."""

from __future__ import annotations

from trainer.understanding.terms.figures import Figure
from trainer.understanding.terms.fold import compiled

_BEFORE = 44
_AFTER = 30

_NAME_BEFORE = (
    "(?:尾号|尾数|末四位|后四位|账号|帐号|卡号|号码|电话|手机|工号|编号|合同号?|单号|热线|拨打|拨|分机|致电|微信号|证号|证|第|"
    "验证码|密码|短信|楼|室|年|利率|年化|邮编|客服|机号|车牌)(?:尾号|末四位|是|为|:|的|[ ,，])*(?:\\d+[ -])*$|"
    "\\b(?:ending(?: (?:in|with))?|account(?: number)?|acct|number|no|nos|ref(?:erence)?|"
    "clause|section|article|paragraph|extension|"
    "ext|room|unit|suite|flat|call(?: me| us)?(?: (?:on|at|back on))?|dial|ring|text|case|"
    "file|id|code|pin|page|chapter|reg(?:ulation)?|order|"
    "invoice|year|in|since|digits(?: are)?|act|rule|apt|line|route|zip|at|policy|agent|badge|"
    "option|step|level)[.:#]? ?(?:number |is |no\\.? )?#?$|#$"
)
_COUNTED_AFTER = (
    "^ ?(?:[多来余几])?(?:天|日|号|个|月|年|期|次|分钟|秒|小时|点|时|周|星期|礼拜|人|名|"
    "位|条|章|款(?!项)|项|页|岁|斤|公斤|公里|里|"
    "米|"
    "平|吨|台|辆|部|套|张|份|笔|家|户|件|颗|度|倍|级|楼|层|室|栋|单元|折|路|届|种|遍|回(?!来|头)|通|句|字|只|亩|块田|成|分(?!期)|%|％|"
    "开头|结尾|那个号|热线|后(?!付)|套|股|积分|工作)|^[:/.]\\d|^-\\d{3,4}-|^-\\d{4}|^ ?(?:%|percent|per cent)|^[a-z]"
)
_VERB_ZH = (
    "(?:还|付|打|转|存|交|凑|拿|给|出|缴|汇|扣|垫|欠|剩|差|借|收|减|免|充|补|筹|弄|要|挤|掏|取|至少|最少|最多|最低|起码|只有|只能|"
    "不到|大概|大约|差不多|首付|首期|额度|金额|本金|欠款|余额|应还|一共|总共|合计|总额|先|再|就|能|够|各|另外|其余|月供|每月|每个月|每期|每周|"
    "一个月|[\x00\x01]|加|[一二三头首每][期笔次]|剩下|余下|其余|另外)(?:了|过|到|上|下|进|个|您|你|我|他|的|款|钱|是|为|出|来|去|点|这|"
    "[ ,，:]|我们|公司|大概|大约|差不多|至少|最少|最多|起码|"
    "先|再|能|就|行|可以|只|够|会|要|还|付|转|打|给|存){0,5}$"
)
_VERB_EN = (
    "\\b(?:pay|pays|paying|paid|payments?|repay|repaying|send|sending|sent|transfer|"
    "transferring|put|putting|do|doing|did|manage|afford|offer|offering|"
    "give|giving|gave|deposit|owe|owes|owed|owing|borrow|get|got|have|has|had|spare|scrape|"
    "raise|settle|accept|take|need|want|least|most|minimum|"
    "about|around|maybe|say|just|only|for|of|up to|another|make it|makes it|balance|be|is|"
    "was|and|then|or|plus|cover|drop|wire|find|bring|"
    "clear|down|with|collect|pull|swing|handle|commit|promise|start|instead|than|from|to|"
    "between|the|roughly|approximately|now|[\x00\x01])"
    "[,:]?(?: (?:you|me|us|them|it|off|about|around|at|least|like|just|only|roughly|maybe|"
    "another|up|to|say|the|full|in|down|of|a|as|much|"
    "over|an?|extra|is|was|be|for|right|back|most|approximately|only|together|with|least|"
    "payment|payments|something|out|i|can|could|do|pay)){0,4} ?$"
)
_STRONG_EN = (
    "\\b(?:pay|pays|paying|paid|payments? of|repay|send|sending|sent|transfer|put|afford|"
    "offer|deposit|owe|owes|owed|owing|manage|spare|settle|"
    "scrape|raise|instal?lments? of|balance of|balance is|least|most|minimum of|up to|down|"
    "borrow|do|give you|accept|clear|wire)"
    "[,:]?(?: (?:you|me|us|them|it|off|about|around|at|least|like|just|only|roughly|maybe|"
    "another|up|to|say|the|full|in|down|of|a|"
    "over|extra|is|for|right|back|most|approximately|with|payment|for)){0,4} ?$"
)
_AFTER_EN = (
    "^(?: ?[:,.;!?)\"'-]| ?$|[\x00\x01]| [\x00\x01]| [\u4e00-\u9fff]| (?:now|down|on|by|and|"
    "then|before|a|per|each|every|is|would|will|up|upfront|if|but|or|from|to|this|next|"
    "at|right|straight|immediately|instead|first|with|via|through|as|plus|more|extra|ok|okay|"
    "for|in|off|towards?|against|within|max|tops|"
    "minimum|monthly|weekly|over|until|till|i|you|we|that|because|since|when|so|outstanding|"
    "due|can|could|balance|the|payment|today|off|"
    "only|still|instal|out|of it|soon|later|back|here|there|using|once|after|like|too|it|"
    "maybe|roughly|again|total|altogether|best|please|how|"
    "what|does|were|was|should|starting|beginning|tonight|apiece|between|about|without|though|but|while)\\b|[\u4e00-\u9fff])"
)
_NOW_EN = (
    "^ (?:now|down|right now|up ?front|[\x00]|a month|per month|a week|per week|each|monthly|"
    "weekly|every|[\x01]|(?:on|by|in|before) [\x00]|and \\d+ [\x00o])"
)
_NOW_ZH = (
    "^(?: ?[,，]?(?:行不行|行吗|行么|可以吗|可不可以|好吗|吧|就|先|现在|都|也|左右|以内|以上|的话|够|整)|[\x00\x01])"
)
_NOT_MONEY_EN = (
    "^ (?:days?|weeks?|months?|years?|hours?|minutes?|times?|people|kids|children|calls?|"
    "payments?|instal?lments?|percent|letters?|customers|"
    "miles|points?|accounts?|employees|business|working|jobs?|or (?:so )?(?:days|weeks)|"
    "messages|reasons|attempts|thanks|pounds of|apologies)\\b"
)


def is_name(start: int, text: str) -> bool:
    """Whether what stands before ``text[start]`` says that a number names something: 尾号, 'call us on'."""
    return compiled(_NAME_BEFORE).search(text[max(0, start - _BEFORE) : start]) is not None


def is_count(end: int, text: str) -> bool:
    """Whether what stands after ``text[:end]`` says that a number counts other things than money: days, people."""
    after = text[end : end + _AFTER]
    return bool(compiled(_COUNTED_AFTER).match(after) or compiled(_NOT_MONEY_EN).match(after))


def is_money(figure: Figure, text: str, *, beside_money: bool) -> bool:
    """Whether *figure* of folded *text* is a sum; *beside_money*: it is joined to another that is."""
    if figure.marked:
        return True
    before, after = text[max(0, figure.start - _BEFORE) : figure.start], text[figure.end : figure.end + _AFTER]
    if compiled(_NAME_BEFORE).search(before) or compiled(_COUNTED_AFTER).match(after):
        return False
    if compiled(_NOT_MONEY_EN).match(after) or (not beside_money and compiled("\\d-$").search(before)):
        return False
    if figure.scaled:
        return _is_scaled_money(before, after)
    if figure.end - figure.start > 7 or max(figure.values) < 10:
        return False
    return beside_money or _in_words_of_money(figure, before, after)


def _is_scaled_money(before: str, after: str) -> bool:
    return not before.endswith(("几", "第")) and not after.startswith(("别", "不要", "人", "多人", "-day"))


def _in_words_of_money(figure: Figure, before: str, after: str) -> bool:
    if compiled(_VERB_ZH).search(before):
        return True
    if compiled(_STRONG_EN).search(before):
        return bool(compiled(_AFTER_EN).match(after))
    if not _is_round(figure):
        return False
    if compiled(_VERB_EN).search(before):
        return bool(compiled(_AFTER_EN).match(after)) and not _is_year(figure)
    return bool(compiled(_NOW_EN).match(after) or compiled(_NOW_ZH).match(after))


def _is_round(figure: Figure) -> bool:
    return max(figure.values) >= 50


def _is_year(figure: Figure) -> bool:
    return any(1950 <= value <= 2040 and value.denominator == 1 for value in figure.values)
