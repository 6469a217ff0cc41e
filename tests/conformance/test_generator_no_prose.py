"""Nothing of the standard's prose stands in the generated package: names, codes, tags and conditions only."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import dicomstd

PACKAGE = Path(dicomstd.__file__).parent
#: Names of elements and UIDs, titles of tables: what the standard calls things may be long, but no sentence.
NAME = 20
#: Meanings of codes: 12 words at most in 2024b.
MEANING = 15
#: A condition in its own notation; what is compared is the words between its signs.
CONDITION = 6
SENTENCE = re.compile(r"\b(?:shall|required if|may be present|see section|for further explanation)\b", re.IGNORECASE)


def strings(path: Path) -> Iterator[tuple[int, str, bool]]:
    """Line, text, and whether it is an argument of a coded concept."""
    found = ast.parse(path.read_text(encoding="utf-8"))
    coded = {
        id(argument)
        for call in ast.walk(found)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "CodedConcept"
        for argument in call.args
    }
    for node in ast.walk(found):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value, id(node) in coded


def sources() -> list[Path]:
    found = sorted(PACKAGE.rglob("*.py"))
    assert len(found) > 1000
    return found


def test_no_long_text() -> None:
    long = [
        f"{path.relative_to(PACKAGE)}:{line}: {text[:80]}"
        for path in sources()
        for line, text, coded in strings(path)
        if path != PACKAGE / "__init__.py" and len(_words(text)) > (MEANING if coded else NAME)
        if not _condition(text)
    ]
    assert long == []


def _words(text: str) -> list[str]:
    """The words of a text without numbers: a list of context groups is none."""
    return re.findall(r"[^\W\d]{2,}", text)


def _condition(text: str) -> bool:
    """Whether it is a condition in canonical text: then the words between its signs are few."""
    if not re.search(r"\b(?:present|has_value|private|used|root|not_parsed|not_checkable|(?:in|than) \{)|[<>=]", text):
        return False
    prose = re.split(r"\b(?:and|or|not|in|other than)\b|[(){},\[\]<>=!|/]|\b[A-Z]\w*|\b\d\S*", text)
    return all(len(part.split()) <= CONDITION for part in prose)


def test_no_sentence_of_the_usual_kinds() -> None:
    found = [
        f"{path.relative_to(PACKAGE)}:{line}: {text[:80]}"
        for path in sources()
        for line, text, coded in strings(path)
        if not coded and SENTENCE.search(text)
    ]
    assert found == []


def test_no_comment_is_a_sentence() -> None:
    for path in sources():
        if path.parent.name == "cids":
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            comment = line.partition("# ")[2]
            name, _, condition = comment.partition("if ")
            assert len(name.split()) <= NAME, f"{path.relative_to(PACKAGE)}:{number}"
            assert not condition or _condition(condition), f"{path.relative_to(PACKAGE)}:{number}"
