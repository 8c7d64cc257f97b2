"""建议的说法,中文."""

WORDS = {
    "well": "好 · {principle}：{why}",
    "improve": "可改 · {principle}：{why}",
    "red": "红线 · {principle}：{why}",
    "said": "您说：“{quote}”",
    "line": "对方说：“{quote}”",
    "better": "可以说：“{better}”",
    "source": "依据：{source}",
}
