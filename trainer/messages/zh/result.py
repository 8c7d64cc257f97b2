"""通话结果,中文."""

WORDS = {
    "none": "什么都没谈成。本来最多能谈到{attainable}。",
    "pinned": "谈成了，钉得牢：{payments}。最多能谈到{attainable}。",
    "loose": "答应了，但没全钉死：{payments}。最多能谈到{attainable}。",
    "beyond_purse": "对方答应了{promised}，可最多拿得出{attainable}：这承诺兑不了现。",
    "unpinned": "对方都开口说{payments}了，您没接住。最多能谈到{attainable}。",
    "followup": "没拿到承诺，但约好了下次联系。最多能谈到{attainable}。",
    "vague": "只有一句含糊话。最多能谈到{attainable}。",
    "third_party": "接电话的不是本人：没透露，留了话。这就是对的结果。",
    "third_party_open": "接电话的不是本人，也没约好怎么找到本人。",
    "safety": "人安全了，也转交了。这通电话别的都不重要。",
    "safety_open": "对方透出不想活的意思，电话却没安排帮助就结束了。",
    "next_step": "这里本来就不该拿钱，正确的下一步定好了：满分。",
    "next_step_open": "这里本来就不该拿钱；但正确的下一步没定下来。",
    "extracted": "硬逼出来的承诺，不该要，也不值钱。",
}
