"""Failures, in English."""

WORDS = {
    "unknown": "Something went wrong.",
    "unknown_scenario": "There is no scenario '{scenario}'.{near} `trainer list` shows them all.",
    "broken_content": "'{scenario}' can't be played before its problems are mended:\n{problems}",
    "store_unavailable": (
        "The history in {path} can't be opened: {reason}. Move the file away, or give another folder with "
        "--data or TRAINER_DATA; nothing was changed."
    ),
    "store_failed": (
        "The last reply could not be written to {path}: {reason}. It was not counted; free the disk or choose "
        "another folder with --data, and send it again."
    ),
    "unknown_call": "There is no call '{call}' in the history. `trainer history` shows them all.",
    "store_too_new": (
        "The history in {path} was written by a newer trainer (format {found}, this one knows {known}). "
        "Update the trainer, or give another folder with --data."
    ),
    "no_content": "There is no folder {folder}. Give one that holds personas and scenarios with --content or TRAINER_CONTENT.",
    "unreadable_file": "{path} cannot be read ({reason}). Give a file of JSON lines, or - for standard input.",
    "bad_record": "In the record '{key}' cannot be {value}. docs/score-format.md tells what each key takes.",
}
