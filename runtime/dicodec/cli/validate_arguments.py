"""What ``dicodec validate`` takes on its command line."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from dicodec.errors import DicomError

if TYPE_CHECKING:
    from dicodec.cli.validate import Options
    from dicodec.validation.overlay import Overlay

# As dicodec.validation.formats and report have them, which no other command needs to load.
_FORMATS = ("text", "json", "jsonl", "html", "sarif", "junit")
_SEVERITIES = ("error", "warning", "info")


class _Schema(argparse.Action):
    """Prints the JSON Schema of what ``--format json`` and ``jsonl`` print."""

    def __init__(self, option_strings: Sequence[str], dest: str, **options: Any) -> None:
        super().__init__(option_strings, dest, nargs=0, help="print the JSON Schema of --format json and jsonl")

    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> None:
        from pkgutil import get_data

        print((get_data("dicodec", "data/validation.schema.json") or b"").decode(), end="")
        parser.exit()


def add_arguments(command: argparse.ArgumentParser) -> None:
    """Add the arguments to the command's parser."""
    command.add_argument("paths", nargs="+", metavar="PATH", help="files, or folders to search")
    command.add_argument("--iod", metavar="NAME", help="check against this IOD, whatever the SOP Class")
    command.add_argument(
        "--rules", action="append", default=[], type=_overlay, metavar="FILE",
        help="rules of a site or profile, which tighten or relax those of the standard; may be repeated",
    )  # fmt: skip
    shown = command.add_argument_group("what is shown")
    shown.add_argument("--format", choices=_FORMATS, default="text")
    shown.add_argument("--schema", action=_Schema)
    for name, what in (("--select", "show only these rules"), ("--ignore", "leave out these rules")):
        shown.add_argument(
            name, action="append", default=[], type=_rules, metavar="RULE,...",
            help=f"{what} or families of rules; may be repeated (dicodec explain rules lists them)",
        )  # fmt: skip
    shown.add_argument("--severity", choices=_SEVERITIES, default="info", help="the least severity that is shown")
    shown.add_argument("--baseline", metavar="FILE", help="show only what is not in this file")
    shown.add_argument(
        "--write-baseline", metavar="FILE", help="write down what is found, for --baseline of later runs"
    )
    run = command.add_argument_group("how folders are checked")
    run.add_argument("--jobs", type=_jobs, metavar="N", help="how many processes check files (default: all cores)")
    run.add_argument(
        "--timeout", type=_seconds, metavar="SECONDS", help="how long one file may take (default 300; 0: no limit)"
    )
    run.add_argument(
        "--memory-limit", type=_memory_limit, metavar="MIB",
        help="memory of a process (default: its share of the machine's; 0: no limit)",
    )  # fmt: skip
    run.add_argument("--resume", metavar="FILE", help="keep a journal in FILE, and go on where it ends")


def options_of(arguments: argparse.Namespace) -> Options:
    """The options that the arguments ask for."""
    from dicodec.cli.validate import Options
    from dicodec.validation.selection import Selection

    return Options(
        format=arguments.format,
        iod=arguments.iod,
        rules=tuple(arguments.rules),
        selection=Selection.of(arguments.select, arguments.ignore, arguments.severity),
        baseline=arguments.baseline,
        write_baseline=arguments.write_baseline,
        jobs=arguments.jobs,
        timeout=arguments.timeout,
        memory=arguments.memory_limit,
        resume=arguments.resume,
    )


def _overlay(path: str) -> Overlay:
    from dicodec.validation.overlay import read_overlay

    try:
        return read_overlay(path)
    except DicomError as error:
        raise argparse.ArgumentTypeError(" ".join(str(error).split())) from None
    except OSError as error:
        raise argparse.ArgumentTypeError(f"{path}: {(error.strerror or 'cannot be read').lower()}") from None


def _rules(text: str) -> str:
    from dicodec.validation.selection import rules_named

    try:
        rules_named(text)
    except DicomError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return text


def _number(kind: Callable[[str], Any], least: float, what: str) -> Callable[[str], Any]:
    def read(text: str) -> Any:
        try:
            number = kind(text)
        except ValueError:
            number = None
        if number is None or not least <= number < float("inf"):
            raise argparse.ArgumentTypeError(f"{text!r} is not {what}")
        return number

    return read


_jobs = _number(int, 1, "a number from 1 on")
_seconds = _number(float, 0, "a number of seconds from 0 on")
_mebibytes = _number(int, 0, "a number of MiB from 0 on")


def _memory_limit(text: str) -> int:
    """A limit of memory, where the system knows such a thing."""
    number: int = _mebibytes(text)
    try:
        import resource  # noqa: F401
    except ImportError:
        raise argparse.ArgumentTypeError("this system limits no memory") from None
    return number
