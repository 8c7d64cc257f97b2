"""Whether the words around a date say that it is gone."""

from __future__ import annotations

from trainer.understanding.terms.fold import compiled

_REACH = 24
_BREAKS = "[。！？!?;；，,\n]|\\.(?!\\d)"
_GONE_ZH = (
    "已经|已于|本来|本该|本应|原定|原本|上次|上回|到期[了的]|过期|逾期[了的]|应还|账单日是?\\Z|没扣|扣款失败|没还上|没到账|没收到|"
    "未还|未到账|[还付转打给存缴汇]了|还过|付过|说好.{0,8}[还打给]的|错过|爽约|就该|的账单|那笔|断供|以来"
)
_AHEAD_ZH = "能不能|能否|可以|会[还转付打]|之前能|务必|必须|准备|打算|争取|一定[还转付打给]|保证|承诺|以后|开始"
_GONE_EN = (
    "\\b(?:was|were|bounced|missed|failed|paid|sent|since|returned|declined|did|didn't|haven't|hasn't|had|"
    "got|came|went|lapsed|passed|overdue|wasn't|never|made|received)\\b"
)
_AHEAD_EN = (
    "\\b(?:will|can|could|shall|going to|by|before|until|till|'ll|would|gonna|must|need|please|promise|if|once|am|"
    "get paid|gets paid|be paid|got to|have paid|gotta)\\b|'ll\\b|'d\\b"
)


def is_past_zh(text: str, start: int, end: int) -> bool:
    """Whether the Chinese clause around ``text[start:end]`` speaks of what is gone."""
    clause = _clause(text, start, end)
    return bool(compiled(_GONE_ZH).search(clause)) and not compiled(_AHEAD_ZH).search(clause)


def is_past_en(text: str, start: int, end: int) -> bool:
    """Whether the English clause around ``text[start:end]`` speaks of what is gone."""
    clause = _clause(text, start, end, reach=2 * _REACH)
    return bool(compiled(_GONE_EN).search(clause)) and not compiled(_AHEAD_EN).search(clause)


def _clause(text: str, start: int, end: int, reach: int = _REACH) -> str:
    breaks = compiled(_BREAKS)
    before = text[max(0, start - reach) : start]
    cuts = [found.end() for found in breaks.finditer(before)]
    after = text[end : end + reach]
    cut = breaks.search(after)
    return before[cuts[-1] if cuts else 0 :] + text[start:end] + (after[: cut.start()] if cut else after)
