"""Times that name no day: 'soon', 'next month', 过几天."""

from __future__ import annotations

from trainer.understanding.terms.fold import compiled
from trainer.understanding.types import Span

_LOOSE = "(?:几|一两|两三|三四|三五|四五|五六|五七|六七|七八|八九|十来|十几|十多|好几|若干|[二三四五]十[来多])"
_ZH = "|".join(
    (
        f"(?:再)?(?:过|等|缓|宽限|拖|晚|给我?|最多)?(?:我|上|个)?{_LOOSE}(?:天|个?月|个?星期|个?礼拜|周|日)(?:[之以]?[内后])?",
        "(?:再)?(?:过|等|缓)(?:上)?(?:两天|些天|些日子|些时候|一?阵子?|一?段时间|一段|一会儿?|个把月|个把星期|一下)",
        "[这近]两天|[这近]几天|这阵子|这段时间|近期|最近几天|[过等]年后|过完年|年后",
        "尽快|尽早|尽量早|抓紧|早日|到时候?(?!间|账|期)|回头|改天|改日|哪天|有空|等?(?:我)?有(?:了)?钱(?:了)?(?:就|再|马上|一定|肯定|立马|自然)",
        "等我?(?:有(?:了)?钱|手头|周转|缓过来|缓一缓|宽裕|发了?工资|工资|回款|货款|钱到|款到)|手头(?:宽裕|宽松|松|好)|周转过来|缓过(?:来|劲)",
        "(?<![不没])发了?(?:工资|薪水)(?:了|之?后|就|再|马上|那天)?|工资(?:发了|到了|下来|一到|一发|发下来)|开支了|(?:货款|回款|工程款|钱)(?:到了|下来|一到)",
        "(?<!上)(?:下下?个?月|下下?个?(?:周|星期|礼拜)|明年|下半年|下个?季度)(?:份|的时候|初?左右)?|月内|(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份(?!的)",
        "以后再|再说吧?|晚点(?:再|儿|还|吧|给|付|转)|迟点|晚些(?:时候)?|稍后|稍晚|待会儿?|等会儿?|一会儿|过会儿|不久|迟早|早晚(?:会|要|都)|慢慢",
    )
)
_LOOSE_EN = (
    "(?:a few|a couple(?: of)?|couple of|several|some|(?:one|two|three|four|five|six|ten|a|"
    "\\d{1,2})(?: or |,? maybe |-| to )"
    "(?:so|two|three|four|five|six|seven|ten|\\d{1,2}))"
)
_UNITS = "(?:business |working |more )?(?:days?|weeks?|months?|hours?|paychecks?|paydays?)"
_EN = "|".join(
    (
        "\\b(?:(?:in|within|for|give me|after) )?an? (?:day|week|month|fortnight) or (?:so|two)\\b",
        (
            "(?<!how )\\bsoon\\b(?! as)|\\basap\\b|\\bas soon as\\b(?: (?:i|we|you|he|she|they) "
            "(?:can|could|get \\w+|have \\w+|am \\w+)| possible)?"
        ),
        (
            "\\b(?:(?:in|within|for|give me|need|after|over)(?: about| the next| just| another)? "
            f")?{_LOOSE_EN} {_UNITS}(?: time| or (?:so|two))?\\b(?! (?:ago|late|overdue|behind|past|"
            "back|old)\\b)"
        ),
        (
            "\\b(?:when|once|after|until|till|if|as) (?:i|we|i'm|i am|we're|my) (?:\\w+ )?(?:get|got|"
            "gets|am|have|can|paid|getting|wages?|salary|paycheck|money|afford|check)(?: (?:paid|"
            "money|the money|some money|cash|work|a job|it|comes?|clears?|in))*"
        ),
        "\\bon pay ?day\\b|\\b(?:next|after|my) pay ?(?:day|check)\\b",
        (
            "\\b(?:some ?time |early |late |later |mid )?(?:next|later this|the following) (?:month|"
            "week|year|quarter)\\b|\\bsome ?time\\b|\\bin (?:january|february|march|april|june|july|"
            "august|september|october|november|december)\\b"
        ),
        (
            "\\bsooner or later\\b|\\b(?<!no )(?<!than )later\\b(?! (?:today|than|\x00))|"
            "\\beventually\\b|\\bone of these days\\b|\\b(?:the near|near) future\\b|\\bin (?:a "
            "(?:while|bit|little while)|due course|time)\\b"
        ),
        (
            "\\bshortly\\b|\\bat some point\\b|\\bdown the (?:road|line)\\b|\\bwhen(?:ever)? "
            "(?:things (?:pick up|improve|get better)|possible|you can)\\b|\\bany day now\\b|"
            "\\bbefore (?:too )?long\\b"
        ),
    )
)
_ASCII_WORD = "[a-z]{3}"


def find_vague(text: str, *, chinese: bool) -> tuple[Span, ...]:
    """Spans of vague times in folded *text* with its dates masked, in text order."""
    spans: list[Span] = []
    if chinese:
        spans += [Span(*found.span()) for found in compiled(_ZH).finditer(text)]
    if compiled(_ASCII_WORD).search(text):
        spans += [Span(*found.span()) for found in compiled(_EN).finditer(text)]
    return tuple(sorted(spans))
