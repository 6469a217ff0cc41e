"""The generator's command line: ``python -m dicomgen``."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NoReturn

from dicomgen.build import Build, build
from dicomgen.editions import available, find
from dicomgen.emit.files import differences, replace_file, write_package
from dicomgen.problems import GeneratorError
from dicomgen.recorded import RecordedNames

_NAMES: Final = Path(__file__).with_name("recorded_names.txt")


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line; argparse alone prints the whole usage before it."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message} (see {self.prog} --help)\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="dicomgen", description="Generate dicomstd from the DICOM standard's XML.")
    commands = parser.add_subparsers(dest="command", required=True, parser_class=_Parser)
    for name, text in (("generate", "write the package"), ("check", "compare with the package that is there")):
        command = commands.add_parser(name, help=text)
        command.add_argument("--edition", required=True, help="the edition, e.g. 2024b")
        command.add_argument("--standard", type=Path, help="an archive or a folder with the edition's XML")
        command.add_argument("--output", type=Path, default=Path("generated/dicomstd"), help="the package's folder")
        command.add_argument("--strict", action="store_true", help="write nothing where anything is left out")
        command.add_argument("--names", type=Path, default=_NAMES, help="the file of recorded names")
    for command in (*commands.choices.values(), commands.add_parser("list", help="list the editions at hand")):
        command.add_argument(
            "--places",
            type=Path,
            nargs="*",
            default=[Path("standard_xml"), Path("../shared/standard_xml")],
            help="folders to look in for the XML",
        )
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns the exit status: 0 fine, 1 failure or difference, 2 wrong usage."""
    options = _parser().parse_args(arguments)
    try:
        if options.command == "list":
            found = list(available(options.places))
            for source in found:
                print(f"{source.edition}  {source.path}")
            if not found:
                looked = ", ".join(map(str, options.places))
                print(f"no edition is at hand (looked in {looked}); standard_xml/README.md says how to get one")
            return 0
        started = time.monotonic()
        source = find(options.edition, options.places, options.standard)
        names = RecordedNames.load(options.names, source.edition)
        made = build(source, names, lambda text: print(f"{text} ...", file=sys.stderr))
        if options.strict or options.command == "check":
            made.problems.stop_if_any()
        print(*made.summary, sep="\n")
        for line in made.problems.lines():
            print(f"generator: {line}", file=sys.stderr)
        status = _write(made, options) if options.command == "generate" else _check(made, options)
        print(f"  {time.monotonic() - started:.1f} s")
        return status
    except (GeneratorError, OSError) as error:
        print(f"generator: {error}", file=sys.stderr)
        return 1


def _write(made: Build, options: argparse.Namespace) -> int:
    written, removed = write_package(made.files, options.output)
    replace_file(options.names, made.names.text())
    print(f"  {options.output}: {written} files written, {removed} removed, {len(made.files) - written} as they were")
    return 0


def _check(made: Build, options: argparse.Namespace) -> int:
    found = differences(made.files, options.output)
    if not options.names.is_file() or options.names.read_text(encoding="utf-8") != made.names.text():
        found.append(f"differs: {options.names.name}")
    for line in found:
        print(f"  {line}")
    print(f"  {options.output} " + ("is not what the generator makes" if found else "is current"))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
