"""Finds every text that can be on screen, for the language files.

Read from the source of ``ui`` and ``app``, and from the words of ``models.messages``. Qt's own
extractor does not follow contexts that are constants, nor the plurals of ``ui.formats.plural``.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from models.messages import ERROR_TEXTS, HOLD_REASONS
from models.reasons import DISABLED_REASONS, ROUTE_REASONS

ROOT: Final = Path(__file__).parents[2]

_PLACED: Final = {"translate": 3, "QT_TRANSLATE_NOOP": 2, "plural": 3}
"""The functions whose first argument is the context, and how many of their arguments are texts."""


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A source text: where it belongs, its English, and for a plural the English of one."""

    context: str
    source: str
    comment: str = ""
    numerus: bool = False


def all_texts() -> frozenset[Text]:
    """Return every text. Raises: ValueError naming file and line of one that cannot be read."""
    found: set[Text] = set(_of_models())
    for layer in ("ui", "app"):
        for path in sorted((ROOT / layer).rglob("*.py")):
            found.update(_texts_of(path))
    return frozenset(found)


def _of_models() -> Iterator[Text]:
    for text in ERROR_TEXTS.values():
        yield Text("Errors", text.summary)
        yield Text("Errors", text.action)
    for reasons in (HOLD_REASONS, DISABLED_REASONS, ROUTE_REASONS):
        for sentence in reasons.values():
            yield Text("Words", sentence)


def _texts_of(path: Path) -> Iterator[Text]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    constants = {
        target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Constant)
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name) and isinstance(node.value.value, str)
    }
    yield from _Reader(path, constants, _context_of_tr(tree)).texts(tree, "")


def _context_of_tr(tree: ast.Module) -> str:
    """Return the context in which the module's own ``_tr(text)`` translates; empty without one."""
    return next(
        (
            call.args[0].value
            for node in tree.body
            if isinstance(node, ast.FunctionDef) and node.name == "_tr"
            for call in ast.walk(node)
            if isinstance(call, ast.Call)
            and _called(call.func) == "translate"
            and isinstance(call.args[0], ast.Constant)
            and isinstance(call.args[0].value, str)
        ),
        "",
    )


class _Reader:
    def __init__(self, path: Path, constants: dict[str, str], context_of_tr: str) -> None:
        self._path = path
        self._constants = constants
        self._context_of_tr = context_of_tr

    def texts(self, node: ast.AST, class_name: str) -> Iterator[Text]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                yield from self._of_call(child, class_name)
            inside = child.name if isinstance(child, ast.ClassDef) else class_name
            yield from self.texts(child, inside)

    def _of_call(self, call: ast.Call, class_name: str) -> Iterator[Text]:
        name = _called(call.func)
        if name == "tr" and call.args:
            if not class_name:
                raise ValueError(f"{self._path}:{call.lineno}: tr() outside a class has no context")
            words = [self._word(each) for each in call.args[:2]]
            comment = words[1] if len(words) > 1 else ""
            yield Text(class_name, words[0], comment, len(call.args) > 2)
        elif name == "_tr" and call.args:
            yield Text(self._context_of_tr, self._word(call.args[0]))
        elif name in _PLACED and len(call.args) >= 2 and not self._is_passed_on(call):
            words = [self._word(each) for each in call.args[: _PLACED[name]]]
            comment = words[2] if len(words) > 2 else ""
            yield Text(words[0], words[1], comment, name == "plural" or len(call.args) > 3)

    @staticmethod
    def _is_passed_on(call: ast.Call) -> bool:
        """Whether the text is a variable: its literal is found where it is written."""
        return not isinstance(call.args[1], ast.Constant | ast.BinOp | ast.JoinedStr)

    def _word(self, node: ast.expr) -> str:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return node.value
        if isinstance(node, ast.Name) and node.id in self._constants:
            return self._constants[node.id]
        raise ValueError(f"{self._path}:{node.lineno}: a text must be a literal")


def _called(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        owner = function.value.id if isinstance(function.value, ast.Name) else ""
        moves_a_painter = function.attr == "translate" and not owner.endswith("Application")
        return "" if moves_a_painter else function.attr
    return function.id if isinstance(function, ast.Name) else ""
