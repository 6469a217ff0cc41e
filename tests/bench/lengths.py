"""``python -m tests.bench.lengths``: how long the examples are, and the same objects built with other libraries."""

from __future__ import annotations

import ast
import io
import tokenize
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
PEERS = ROOT / "tests" / "bench" / "peers"
PROGRAMS = ("ct_series", "enhanced_mr", "segmentation", "rt_structure_set", "structured_report")
_COUNTED = (tokenize.NAME, tokenize.NUMBER, tokenize.OP, tokenize.STRING)


def length(path: Path) -> tuple[int, int]:
    """The lines and the tokens of a program, without comments, docstrings and the part that writes files."""
    source = path.read_text(encoding="utf-8")
    left_out = {line for first, last in _left_out(ast.parse(source)) for line in range(first, last + 1)}
    lines = [
        line
        for number, line in enumerate(source.splitlines(), 1)
        if line.strip() and not line.strip().startswith("#") and number not in left_out
    ]
    tokens = tokenize.generate_tokens(io.StringIO("\n".join(lines) + "\n").readline)
    return len(lines), sum(token.type in _COUNTED for token in tokens)


def _left_out(tree: ast.Module) -> Iterator[tuple[int, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef) and ast.get_docstring(node) is not None:
            yield node.body[0].lineno, node.body[0].end_lineno or 0
        if isinstance(node, ast.FunctionDef) and node.name == "main":
            yield node.lineno, node.end_lineno or 0
        if isinstance(node, ast.If) and "__main__" in ast.unparse(node.test):
            yield node.lineno, node.end_lineno or 0


def main() -> None:
    """Print a line a program."""
    print("  lines (tokens)      dicodec        pydicom or highdicom")
    for name in PROGRAMS:
        own = length(ROOT / "examples" / f"{name}.py")
        peers = [(path.stem, *length(path)) for path in sorted(PEERS.glob(f"{name}*.py"))]
        shown = "   ".join(f"{lines} ({tokens}) {stem}" for stem, lines, tokens in peers)
        print(f"  {name:<18} {own[0]:>4} ({own[1]})    {shown}")


if __name__ == "__main__":
    main()
