"""复盘,中文."""

WORDS = {
    "title": "通话结束。得分 {overall}，{level}。",
    "level.not_yet": "还要练",
    "level.ready": "可以上岗",
    "level.skilled": "熟练",
    "auto_fail": "第 {turn} 句踩了红线，不合格：{code}。",
    "worked": "做得好的",
    "improve": "要改的",
    "not_observed": "{principle}：没机会看到",
    "n_of_m": "{principle}：{of} 次里做到 {taken} 次",
    "truth": "实情：{truth}",
    "not_advice": "这是练习，不是法律意见。",
}
