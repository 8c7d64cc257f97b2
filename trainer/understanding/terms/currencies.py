"""Names of currencies and their parts, and how many minor units each has."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Unit:
    """A money word: its currency (None where it names none) and how many of the currency one of it is."""

    currency: str | None
    worth: Fraction = Fraction(1)


_PART = Fraction(1, 100)
_FAMILY = {"USD": frozenset({"CAD", "AUD", "HKD", "SGD", "NZD"}), "CNY": frozenset({"JPY"}), "GBP": frozenset({"EGP"})}
_NO_PARTS = frozenset({"JPY", "KRW", "VND", "CLP"})

UNITS_ZH: dict[str, Unit] = {
    **{name: Unit("CNY") for name in ("块钱", "块", "元整", "元钱", "元", "人民币", "大洋")},
    **{name: Unit("CNY", Fraction(1, 10)) for name in ("毛钱", "毛", "角")},
    "美元": Unit("USD"),
    "美金": Unit("USD"),
    "美刀": Unit("USD"),
    "刀": Unit("USD"),
    "港币": Unit("HKD"),
    "港元": Unit("HKD"),
    "欧元": Unit("EUR"),
    "英镑": Unit("GBP"),
    "镑": Unit("GBP"),
    "日元": Unit("JPY"),
    "韩元": Unit("KRW"),
    "澳元": Unit("AUD"),
    "加元": Unit("CAD"),
    "新台币": Unit("TWD"),
    "台币": Unit("TWD"),
    "卢布": Unit("RUB"),
    "泰铢": Unit("THB"),
    "瑞士法郎": Unit("CHF"),
    "法郎": Unit("CHF"),
    "卢比": Unit("INR"),
}
UNITS_EN: dict[str, Unit] = {
    **{
        name: Unit("USD")
        for name in ("u.s. dollars", "us dollars", "us dollar", "dollars", "dollar", "bucks", "buck", "usd")
    },
    **{name: Unit("USD", _PART) for name in ("cents", "cent")},
    **{name: Unit("GBP") for name in ("pounds sterling", "pounds", "pound", "quid", "gbp")},
    **{name: Unit("GBP", _PART) for name in ("pence",)},
    **{name: Unit("EUR") for name in ("euros", "euro", "eur")},
    **{name: Unit("CNY") for name in ("yuan", "rmb", "cny", "kuai", "renminbi", "chinese yuan")},
    **{name: Unit("HKD") for name in ("hong kong dollars", "hkd")},
    **{name: Unit("CAD") for name in ("canadian dollars", "canadian dollar", "cad")},
    **{name: Unit("AUD") for name in ("australian dollars", "australian dollar", "aud")},
    **{name: Unit("SGD") for name in ("singapore dollars", "sgd")},
    **{name: Unit("NZD") for name in ("new zealand dollars", "nzd")},
    **{name: Unit("JPY") for name in ("yen", "jpy")},
    **{name: Unit("INR") for name in ("rupees", "rupee", "inr")},
    **{name: Unit("CHF") for name in ("swiss francs", "francs", "franc", "chf")},
    **{name: Unit("KRW") for name in ("won", "krw")},
    **{name: Unit("MXN") for name in ("mexican pesos", "pesos", "peso", "mxn")},
    **{name: Unit("SEK") for name in ("swedish kronor", "kronor", "krona")},
    **{name: Unit("BRL") for name in ("reais", "brl")},
    **{name: Unit("RUB") for name in ("rubles", "roubles")},
}
SIGNS: dict[str, Unit] = {
    "us$": Unit("USD"),
    "hk$": Unit("HKD"),
    "au$": Unit("AUD"),
    "a$": Unit("AUD"),
    "ca$": Unit("CAD"),
    "c$": Unit("CAD"),
    "nz$": Unit("NZD"),
    "s$": Unit("SGD"),
    "nt$": Unit("TWD"),
    "r$": Unit("BRL"),
    "$": Unit("USD"),
    "£": Unit("GBP"),
    "€": Unit("EUR"),
    "aud$": Unit("AUD"),
    "cad$": Unit("CAD"),
    "nzd$": Unit("NZD"),
    "usd$": Unit("USD"),
    "hkd$": Unit("HKD"),
    "¥": Unit("CNY"),
    "₹": Unit("INR"),
    **{name: Unit(name.upper()) for name in ("usd", "gbp", "eur", "cny", "hkd", "cad", "aud", "sgd", "jpy")},
    "rmb": Unit("CNY"),
    "人民币": Unit("CNY"),
    "美金": Unit("USD"),
    "美元": Unit("USD"),
    "港币": Unit("HKD"),
}
_LOOSE = frozenset({"$", "¥", "dollars", "dollar", "bucks", "buck", "cents", "cent"})


def settle(name: str, unit: Unit, case: str | None) -> str | None:
    """The ISO currency of a money word; '$' in a Canadian case is Canadian, '¥' in a Japanese one yen."""
    if name in _LOOSE and unit.currency and case in _FAMILY.get(unit.currency, ()):
        return case
    return unit.currency


def minor_units(value: Fraction, currency: str | None) -> int:
    """*value* in minor units (cents, fen) of *currency*; hundredths where it is None."""
    return round(value * (1 if currency in _NO_PARTS else 100))
