"""The explanation of one reply, in Chinese."""

WORDS = {
    "moment": "当时的情形",
    "found": "这句话做了什么",
    "learned": "学习部分的依据",
    "terms": "还款条件",
    "verdicts": "评判",
    "comma": "、",
    "verified": "身份已核实",
    "unverified": "身份未核实",
    "nothing": "没有发现",
    "layer.pattern": "规则",
    "layer.model": "学习",
    "layer.fact": "事实",
    "unsure": "（拿不准，不计分）",
}
