"""案卷,中文."""

WORDS = {
    "debtor": "债务人：{name}。债权人：{creditor}。产品：{product}。",
    "balance": "应还：{amount}，逾期{days}天。",
    "authority": "您的权限：最多{instalments}期，{days}天内，减免最多{waiver}。",
    "channels": "付款渠道：{items}",
    "consequences": "真实后果：{items}",
    "history": "往来：{items}",
    "goal": "目标：{goal}",
    "separator": ";",
}
