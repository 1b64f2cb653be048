"""``make translations``: brings the language files in step with the texts of the program.

Prints what each language lacks. ``python -m tests.translations export fr`` writes the missing texts
of a language as JSON lines for a translator, ``import fr FILE`` takes the translated lines back.
"""

import json
import sys
from dataclasses import asdict
from pathlib import Path

from tests.translations.language_file import FORMS, Forms, load, merged, save
from tests.translations.texts import Text, all_texts


def main(arguments: list[str]) -> int:
    """Do what the command line asks; return the exit code."""
    match arguments:
        case []:
            _update()
        case ["export", language]:
            _export(language)
        case ["import", language, path]:
            _import(language, Path(path))
        case _:
            sys.stderr.write(f"{__doc__}\n")
            return 2
    return 0


def _update() -> None:
    texts = all_texts()
    for language in FORMS:
        translations = merged(language, texts, load(language))
        save(language, translations)
        missing = sum(not all(forms) for forms in translations.values())
        sys.stdout.write(f"{language}: {len(translations)} texts, {missing} not translated\n")


def _export(language: str) -> None:
    for text, forms in merged(language, all_texts(), load(language)).items():
        if not all(forms):
            line = asdict(text) | {"translation": list(forms)}
            sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")


def _import(language: str, path: Path) -> None:
    translations = merged(language, all_texts(), load(language))
    for line in path.read_text(encoding="utf-8").splitlines():
        given = json.loads(line)
        forms: Forms = tuple(given.pop("translation"))
        text = Text(**given)
        if text not in translations or len(forms) != len(translations[text]):
            sys.stderr.write(f"not taken: {text}\n")
            continue
        translations[text] = forms
    save(language, translations)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
