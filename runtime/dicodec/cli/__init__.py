"""The command line: ``dicodec``. Exit status 0 fine, 1 findings or failures, 2 wrong usage."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

from dicodec.__about__ import __version__
from dicodec.cli.validate_arguments import add_arguments, options_of
from dicodec.core.compiled import core_is_compiled
from dicodec.errors import DicomError

FAILURE = 1


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line; argparse alone prints the whole usage before it."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message} (see {self.prog} --help)\n")


class _Version(argparse.Action):
    """Prints the version with the edition; only then is the generated package looked at."""

    def __init__(self, option_strings: Sequence[str], dest: str, **options: Any) -> None:
        super().__init__(option_strings, dest, nargs=0, help="show the version and the edition of the standard")

    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> None:
        from dicodec import registry

        how = "compiled" if core_is_compiled() else "interpreted"
        print(f"dicodec {__version__} ({how}), DICOM edition {registry.edition()}")
        parser.exit()


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="dicodec", description="Look at, validate and build DICOM objects.")
    parser.add_argument("--version", action=_Version)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND", parser_class=_Parser)

    dump = commands.add_parser("dump", help="print every element of a file")
    dump.add_argument("file", metavar="FILE")
    _add_max_length(dump)

    diff = commands.add_parser("diff", help="tell which values differ between two files; exit status 1 if any do")
    diff.add_argument("a", metavar="A")
    diff.add_argument("b", metavar="B")
    diff.add_argument(
        "--ignore",
        action="append",
        default=[],
        type=_ignorable,
        metavar="WHAT",
        help="leave out a keyword, tag, group (0009,xxxx), or path such as BeamSequence[1].BeamName; may be repeated",
    )
    diff.add_argument("--ignore-private", action="store_true", help="leave out private elements")
    diff.add_argument("--ignore-charset", action="store_true", help="leave out Specific Character Set")
    diff.add_argument("--ignore-transfer-syntax", action="store_true", help="leave out what depends on the encoding")
    diff.add_argument("--ignore-file-meta", action="store_true", help="leave out file meta information, group 0002")
    diff.add_argument(
        "--tolerance", type=_tolerance, default=0.0, metavar="X", help="how far decimal numbers may be apart"
    )
    diff.add_argument("--format", choices=("text", "json"), default="text")
    diff.add_argument("--brief", action="store_true", help="tell only how many differences there are")
    _add_max_length(diff)

    validate = commands.add_parser("validate", help="check files against their IODs")
    add_arguments(validate)

    explain = commands.add_parser("explain", help="tell where something is defined and what is required of it")
    explain.add_argument(
        "what",
        metavar="WHAT",
        help="a keyword, tag, IOD, module, CTImage.ImageType, UID, CID29, or a rule of validate",
    )
    explain.add_argument("--unchecked", action="store_true", help="list the rules of an IOD that no object decides")

    new = commands.add_parser("new", help="print a Python program that builds an object of an IOD")
    new.add_argument("iod", metavar="IOD", help="the class, e.g. CTImage")

    standard = commands.add_parser("standard", help="the editions of the standard at hand")
    standard.add_argument("action", choices=("list",))
    return parser


def _add_max_length(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--max-length",
        type=_count,
        default=72,
        metavar="N",
        help="cut values after N characters; 0 shows them whole (default 72)",
    )


def _ignorable(text: str) -> str:
    from dicodec.difference.ignore import check

    try:
        check(text)
    except DicomError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return text


def _tolerance(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not number >= 0:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 0 on")
    return number


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of characters")
    return int(text)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns the exit status."""
    _make_streams_safe()
    options = _parser().parse_args(arguments)
    try:
        status = _run(options)
        sys.stdout.flush()
        return status
    except BrokenPipeError:
        # The reader of a pipe has seen enough. What is left must not be flushed into it at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILURE
    except (DicomError, OSError) as error:
        print(f"dicodec: {one_line(error)}", file=sys.stderr)
        return FAILURE
    except KeyboardInterrupt:
        print("dicodec: interrupted", file=sys.stderr)
        return FAILURE


def _make_streams_safe() -> None:
    """Show what a terminal's encoding lacks as escapes, and do without a stream that is closed."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def _run(options: argparse.Namespace) -> int:
    match options.command:
        case "dump":
            from dicodec.cli.dump import dump

            return dump(options.file, options.max_length)
        case "diff":
            from dicodec.cli.diff import diff

            names = ("ignore", "ignore_private", "ignore_charset", "ignore_transfer_syntax", "ignore_file_meta")
            chosen = {name: getattr(options, name) for name in (*names, "tolerance")}
            return diff(options.a, options.b, options.format, options.brief, options.max_length, **chosen)
        case "validate":
            from dicodec.cli.validate import validate

            return validate(options.paths, options_of(options))
        case "explain":
            from dicodec.cli.explain import explain

            return explain(options.what, options.unchecked)
        case "new":
            from dicodec.cli.new import new

            return new(options.iod)
    from dicodec.cli.standard import standard

    return standard(options.action)


def one_line(error: BaseException) -> str:
    """An error's message as one line; of a missing file the name and the reason."""
    if isinstance(error, OSError) and error.filename is not None:
        return f"{os.fspath(error.filename)}: {(error.strerror or 'cannot be read').lower()}"
    return " ".join(str(error).split())
