"""Chinese names of ids that authors write as values or keys: acts, moves, roles and the other closed lists.

English files write the id itself; Chinese files may write either.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from functools import lru_cache

from trainer.content.acts import Act
from trainer.content.kinds import Ability, Ending, Length, Pace, Willingness
from trainer.vocabulary import (
    Channel,
    CollectorKind,
    DebtKind,
    Language,
    Move,
    Party,
    Principle,
    Regime,
    Role,
    Severity,
    Violation,
)

_ACTS = """
pickup 接电话 confirm_identity 认身份 identity_again 又问身份 deny_identity 不认身份 not_here 人不在 hand_over 换人听
ask_who 问是谁 ask_purpose 问什么事 note_caller 知道是谁 groan_caller 嫌烦 doubt_caller 疑骗子 accept_proof 信了来路
accept_notice 同意录音 can_talk 方便说 cannot_talk 不方便说 admit_debt 认账 play_down 说小 dispute_debt 有异议
deny_debt 不认账 debt_known 账知道了 reason_guarded 说理由 reason_open 说实情 reason_told 理由说过
refuse_reason 不说理由
fact_none 与此无关 fact_told 事说过 fact_dodge 躲着不答 soften 软下来 tell_more 接着说 scoff 不领情 thank 道谢
accept_answer 认可答复 ask_on 追问 doubt_answer 不信答复 agree_pay 答应付 offer_part 先付一部分 offer_later 晚点付
offer_both 今天一笔余款后付 offer_stands 还是那个数 cannot_pay 拿不出 refuse_pay 不付 vague_promise 含糊答应
accept_plan 接受方案 refuse_plan 不接受方案 tell_method 说怎么付 confirm_terms 确认约定 restate_terms 复述约定
correct_terms 更正约定 no_terms 没答应过 yield_point 服理 next_excuse 换个理由 take_offence 见怪 be_moved 动心
bravado 嘴硬 ask_exactly 问清后果 like_benefit 听着划算 doubt_benefit 不信有好处 agree_followup 约好再联系
dodge_followup 不约再联系 agree_channel 认付款方式 suspect_channel 疑付款方式 accept_defer 等请示 press_defer 催请示
relieved_support 松口气 suspect_support 疑帮助 insist_disclosure 追着打听 give_up_asking 不打听了 take_message 帮带话
third_refuses 不带话 calm_down 消气 keep_swearing 接着骂 goodbye 再见 last_plea 最后求情 hang_up 挂断
pocket_delay 赶紧应下 name_far_date 报远日子 busy_now 这会儿忙 told_already 都说过了 shut_up 不吭声 fear 害怕 anger 发火
threaten_complaint 要投诉 not_understood 没听懂 other_language 听不懂话 too_long 太长了 still_there 还在吗
reveal_trouble 说出难处 hint_suicide 透出轻生 safety_answer 答安危 accept_help 接受帮助 warmer 缓和 colder 冷下来
plead_time 求宽限 plead_waiver 求减免 plead_sympathy 诉苦 complain 抱怨 demand_stop 别再打 digress 扯远 swear 骂人
ask_what_now 问怎么办 refer_back 刚说过 fact 事实 tell_reason 答原因 tell_fact 答事实 bargain 讲价 nothing 不接话
"""
_MOVES = """
verify_identity 核实身份 introduce_self 自报家门 give_notice 告知 check_privacy 问说话方便 state_debt 说明欠款
ask_reason 问原因 probe 追问事实 acknowledge 接住话 empathize 共情 answer_question 回答提问 courtesy 礼貌
demand_payment 要求付款 rebut_excuse 驳理由 state_consequence 说后果 state_benefit 说好处 redirect 拉回正题
propose_plan 提方案 ask_commitment 要承诺 confirm_commitment 复述承诺 schedule_followup 约跟进
defer_to_authority 上报请示 give_payment_channel 给付款渠道 offer_support 提供帮助 decline_disclosure 不向旁人透露
set_boundary 划界限 close_call 收线 concede 让步 accept_vague 接受含糊 ask_open_date 问何时能还 ask_convenient 问方便否
repeat_question 重复问 dismiss 顶回去
"""
_VIOLATIONS = """
violence_threat 暴力威胁 abuse 辱骂 impersonation 冒充 false_legal_threat 虚假法律威胁 third_party_disclosure 泄露给他人
third_party_pressure 向他人施压 public_shaming 公开羞辱 harassment 骚扰 deception 欺骗 debt_spiral 以贷养贷
private_payment 私下收款 unauthorized_fee 乱收费 privacy_breach 泄露隐私 ignore_vulnerability 无视困境
ignore_dispute 无视异议 discrimination 歧视
"""
_SMALL: Mapping[type[Enum], str] = {
    Principle: "listen 倾听 courteous 礼貌 firm 坚定 commitment 承诺 lawful 合法",
    Role: "debtor 本人 co_borrower 共同借款人 guarantor 担保人 spouse 配偶 parent 父母 child 孩子 relative 亲戚 "
    "colleague 同事 gatekeeper 前台 stranger 陌生人",
    Party: "debtor 本人 co_borrower 共同借款人 guarantor 担保人 third_party 第三人 unknown 未核实",
    Channel: "phone 电话 message 短信 visit 上门 letter 信函",
    CollectorKind: "first_party 自催 agency 委外",
    DebtKind: "consumer 个人消费 card 信用卡 business 经营",
    Regime: "cn 中国 us 美国 uk 英国",
    Language: "zh 中文 en 英文",
    Pace: "slow 慢 normal 平常 quick 快",
    Length: "short 短 normal 平常 long 长",
    Ability: "full 付得清 part 付一部分 none 付不了",
    Willingness: "eager 很愿意 willing 愿意 reluctant 勉强 unwilling 不愿意",
    Ending: "closed 正常收线 hung_up 对方挂断 refused 拒绝再谈 handed_over 转交他人",
    Severity: "minor 轻 major 重 critical 红线",
}


def _table(words: str) -> dict[str, str]:
    parts = words.split()
    return dict(zip(parts[::2], parts[1::2], strict=True))


@lru_cache(maxsize=64)
def chinese_names(kind: type[Enum]) -> Mapping[str, str]:
    """Id to Chinese name for every member of *kind*; empty where the kind has no Chinese names."""
    if kind is Act:
        return _table(_ACTS)
    if kind is Move:
        return _table(_MOVES)
    if kind is Violation:
        return _table(_VIOLATIONS)
    return _table(_SMALL.get(kind, ""))


@lru_cache(maxsize=64)
def enum_names(kind: type[Enum]) -> Mapping[str, str]:
    """Every name an author may write for a member of *kind* (id or Chinese name), to its id."""
    ids = {str(item.value): str(item.value) for item in kind}
    return ids | {zh: name for name, zh in chinese_names(kind).items()}
