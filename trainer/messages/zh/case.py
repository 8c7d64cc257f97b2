"""案卷,中文."""

WORDS = {
    "today": "今天：{day}，{time}。",
    "debtor": "债务人：{name}。债权人：{creditor}。产品：{product}。",
    "caller": "您代表：{company}。",
    "balance": "应还：{amount}，逾期{days}天。",
    "authority": "您的权限：最多{instalments}期，{days}天内，减免最多{waiver}。",
    "channels": "付款渠道：{items}",
    "consequences": "真实后果：{items}",
    "history": "往来：{items}",
    "goal": "目标：{goal}",
    "separator": "；",
    "date": "{year}年{month}月{day}日 {weekday}",
    "weekday.1": "周一",
    "weekday.2": "周二",
    "weekday.3": "周三",
    "weekday.4": "周四",
    "weekday.5": "周五",
    "weekday.6": "周六",
    "weekday.7": "周日",
}
