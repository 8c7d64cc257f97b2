"""Folding of raw text to one plain form, character for character, so that spans stay valid."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from trainer.understanding.types import Span

DAY_FILL = "\x00"
"""Stands where a date or a time was read."""
OTHER_FILL = "\x01"
"""Stands where a rhythm or a number of instalments was read."""

_WIDE_COMMA = 0xFF0C
_TRADITIONAL = (
    "萬億兩塊號週點錢個還後禮內間幾過這給轉帳賬餘圓現開應發資時鐘會來當為從貸繳匯鏈結們壹貳叁肆伍陸柒捌玖"
    "拾佰仟係紅帐說見門櫃臺網戶銀對沒儘盡幣歐鎊單動麼寬總聯掃碼機約歲條電話樓頭陣湊補籌減據農曆濟許張處筆負責實麗緩遲緊聽"
)
_SIMPLIFIED = (
    "万亿两块号周点钱个还后礼内间几过这给转账账余元现开应发资时钟会来当为从贷缴汇链结们一二三四五六七八九"
    "十百千系红账说见门柜台网户银对没尽尽币欧镑单动么宽总联扫码机约岁条电话楼头阵凑补筹减据农历济许张处笔负责实丽缓迟紧听"
)
_PLAIN: dict[int, int | str] = {
    **{code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F) if code != _WIDE_COMMA},
    **{ord(mark): " " for mark in "\t\n\r\x0b\x0c\u3000\xa0\u2002\u2003\u2009\u200b\x00\x01"},
    **{ord(old): new for old, new in zip(_TRADITIONAL, _SIMPLIFIED, strict=True)},
    **{ord(letter): letter.lower() for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"},
    **{0xFF21 + step: chr(ord("a") + step) for step in range(26)},
    **{ord(mark): "-" for mark in "–—−‐‑"},
    ord("￥"): "¥",
    ord("￡"): "£",
    ord("’"): "'",
    ord("‘"): "'",
    ord("○"): "零",
    ord("〇"): "零",
    ord("圆"): "元",
}
# A wide comma parts two numbers, except among wide digits, where it groups thousands.
_WIDE_THOUSANDS = "(?<=[０-９])，(?=[０-９]{3}(?![０-９]))"


@cache
def compiled(source: str) -> re.Pattern[str]:
    """The expression of *source*, compiled at its first use; word borders stand between Latin and Chinese too."""
    return re.compile(source, re.ASCII)


def fold(text: str) -> str:
    """*text* in half width, lower case and simplified forms, of the same length."""
    if "，" in text:
        text = compiled(_WIDE_THOUSANDS).sub(",", text)
    return text.translate(_PLAIN)


def mask(text: str, spans: Iterable[Span], fill: str) -> str:
    """*text* with every span painted over by *fill*, so that nothing is read twice."""
    for span in spans:
        text = text[: span.start] + fill * (span.end - span.start) + text[span.end :]
    return text
