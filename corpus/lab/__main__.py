"""The laboratory's commands: ``python -m corpus.lab train | evaluate | curve | check``."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from corpus.lab.records import Split
from trainer.vocabulary import Language

WEIGHTS = Path(__file__).resolve().parents[2] / "trainer" / "understanding" / "learned"


@click.group()
def main() -> None:
    """Train the reader of replies, and measure it."""


@main.command()
@click.option("--lang", type=click.Choice(["zh", "en"]), multiple=True, help="One language; both by default.")
def train(lang: tuple[str, ...]) -> None:
    """Train on the training split and write the weights into the package."""
    from corpus.lab.train import train as train_one

    for one in map(Language, lang or ("zh", "en")):
        for file in train_one(one, WEIGHTS):
            click.echo(f"{file.name}: {file.stat().st_size / 1e6:.2f} MB")


@main.command()
@click.option("--external", type=click.Path(exists=True, file_okay=False, path_type=Path), help="Outside samples.")
def evaluate(external: Path | None) -> None:
    """Measure on the development and test splits; print the figures and write docs/judgement.md."""
    from corpus.lab.evaluate import evaluate as evaluate_all

    click.echo(evaluate_all(external))


@main.command()
def curve() -> None:
    """Train on ever larger parts of the training split and measure each; write the table into docs/judgement.md."""
    from corpus.lab.curve import curve as learning_curve

    click.echo(learning_curve())


@main.command()
def check() -> None:
    """Measure on the development split; exit code 1 where a figure fell below its last confidence interval."""
    from corpus.lab.evaluate import FIGURES, fallen, headline_figures
    from corpus.lab.measure import measure

    now = {lang.value: headline_figures(measure(lang, Split.DEV)) for lang in Language}
    worse = list(fallen(json.loads(FIGURES.read_text(encoding="utf-8")), now))
    for line in worse:
        click.echo(line, err=True)
    for lang, figures in now.items():
        click.echo(f"{lang}: " + ", ".join(f"{name} {each['value']:.3f}" for name, each in figures.items()))
    sys.exit(1 if worse else 0)


if __name__ == "__main__":
    main()
