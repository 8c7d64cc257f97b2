"""出错时的话,中文."""

WORDS = {
    "unknown": "出错了。",
    "unknown_scenario": "没有“{scenario}”这个案例。{near}用 `trainer list` 看全部。",
    "broken_content": "“{scenario}”有错，改好才能练：\n{problems}",
    "store_unavailable": (
        "打不开记录 {path}：{reason}。请把这个文件挪走，或者用 --data 或 TRAINER_DATA 换个文件夹；原来的东西没动。"
    ),
    "store_failed": ("刚才那句没能写进 {path}：{reason}。没算数；请清出磁盘空间，或者用 --data 换个文件夹，再发一次。"),
    "unknown_call": "记录里没有“{call}”这通电话。用 `trainer history` 看全部。",
    "store_too_new": (
        "{path} 里的记录是更新的版本写的（格式 {found}，这里只认到 {known}）。请升级，或者用 --data 换个文件夹。"
    ),
    "no_content": "没有 {folder} 这个文件夹。请用 --content 或 TRAINER_CONTENT 指一个放着债务人和案例的文件夹。",
    "unreadable_file": "读不了 {path}（{reason}）。请给一个每行一个 JSON 的文件，或用 - 表示标准输入。",
    "bad_record": "记录里的“{key}”不能是 {value}。每个键能填什么，见 docs/score-format.md。",
}
