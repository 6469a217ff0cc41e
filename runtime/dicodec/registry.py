"""The one way to the generated standard: nothing else in dicodec imports ``dicomstd``, and this only when asked."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

import attrs

from dicodec.errors import DicomError
from dicodec.tag import Tag

if TYPE_CHECKING:
    from dicodec.schema import Iod, Table

_Row = tuple[str, str, str, str, str]
_Repeating = tuple[int, int, str, str, str, str, str]


@attrs.frozen(slots=True)
class Entry:
    """A data element as PS3.6 chapter 6 registers it.

    ``vr`` is what the table prints, ``"US or SS"`` included. ``pattern`` is the tag as printed, with ``x`` where a
    repeating group leaves digits open. ``status`` is ``""``, ``"retired"`` or the standard that the element is
    kept for.
    """

    tag: Tag
    keyword: str
    name: str
    vr: str
    vm: str
    status: str = ""
    pattern: str = ""

    @property
    def retired(self) -> bool:
        """Whether the standard has withdrawn the element."""
        return self.status.startswith("retired")


class _Tables:
    """The dictionary's tables, loaded once."""

    __slots__ = ("by_keyword", "elements", "entries", "lowest", "repeating", "singles")

    def __init__(self) -> None:
        check_schema()
        from dicomstd import dictionary

        self.elements: dict[int, _Row] = dictionary.ELEMENTS
        self.repeating: tuple[_Repeating, ...] = dictionary.REPEATING
        self.entries: dict[int, Entry | None] = {}
        self.singles: dict[int, bool] = {}
        self.lowest: list[int] = [self._lowest(mask, value) for mask, value, *_ in self.repeating]
        self.by_keyword: dict[str, int] = {
            keyword: tag for tag, (_, _, keyword, *_) in zip(self.lowest, self.repeating, strict=True)
        }
        self.by_keyword.update((found[0], tag) for tag, found in self.elements.items() if found[0])

    def _lowest(self, mask: int, value: int) -> int:
        """The lowest tag of a repeating group that is no element of its own, as (0028,0400) is one of (0028,04x0)."""
        step = ~mask & -~mask & 0xFFFFFFFF
        while value in self.elements:
            value += step
        return value


_tables: _Tables | None = None


def check_schema() -> None:
    """Raise DicomError when the generated package was made for another version of this runtime."""
    import dicomstd
    from dicodec import schema

    if dicomstd.SCHEMA_VERSION != schema.SCHEMA_VERSION:
        raise DicomError(
            f"dicomstd has schema version {dicomstd.SCHEMA_VERSION}, this dicodec needs {schema.SCHEMA_VERSION}.\n"
            "  Install the two from one release, or run `make generate`."
        )


def _load() -> _Tables:
    global _tables
    tables = _tables
    if tables is None:
        # Two threads may both load; the tables are equal and the last one stays.
        tables = _tables = _Tables()
    return tables


def row(tag: int) -> _Row | None:
    """The dictionary's row ``(keyword, name, vr, vm, status)`` of a tag, repeating groups included."""
    tables = _tables or _load()
    found = tables.elements.get(tag)
    if found is None and not tag & 0x10000:
        for mask, value, *rest in tables.repeating:
            if tag & mask == value:
                return rest[0], rest[1], rest[2], rest[3], rest[4]
    return found


def vr_of(tag: int) -> str:
    """The VR that the dictionary prints for a tag, be it a choice; ``""`` for what it does not know."""
    found = (_tables or _load()).elements.get(tag)
    return "" if found is None else found[2]


def entry(tag: int) -> Entry | None:
    """The dictionary's entry of a tag, or None. A tag of a repeating group gets an entry with that very tag."""
    entries = (_tables or _load()).entries
    try:
        return entries[tag]
    except KeyError:
        made = _make_entry(tag)
        # Unknown tags are not remembered: files may hold any number of them.
        if made is not None:
            entries[tag] = made
        return made


def _make_entry(tag: int) -> Entry | None:
    tables = _load()
    found = tables.elements.get(tag)
    if found is not None:
        return Entry(Tag(tag), *found, f"({tag >> 16:04X},{tag & 0xFFFF:04X})")
    if not tag & 0x10000:
        for mask, value, *rest in tables.repeating:
            if tag & mask == value:
                return Entry(Tag(tag), rest[0], rest[1], rest[2], rest[3], rest[4], _pattern(mask, value))
    return None


def _pattern(mask: int, value: int) -> str:
    digits = "".join(f"{value >> shift & 0xF:X}" if mask >> shift & 0xF == 0xF else "x" for shift in range(28, -4, -4))
    return f"({digits[:4]},{digits[4:]})"


def entries() -> Iterator[Entry]:
    """All entries of the dictionary, by tag; repeating groups once, with the lowest tag."""
    tables = _load()
    tags = sorted({*tables.elements, *tables.lowest})
    return (found for found in map(entry, tags) if found is not None)


def is_single(tag: int) -> bool:
    """Whether the dictionary allows at most one value. Unknown and private elements may have any number."""
    if tag & 0x10000:
        # A private creator names its block with one value (PS3.5 7.8.1); (gggg,0000) is a group's length.
        return 0x10 <= tag & 0xFFFF <= 0xFF or not tag & 0xFFFF
    tables = _tables or _load()
    single = tables.singles.get(tag)
    if single is None:
        found = row(tag)
        single = found[3] in ("1", "0-1") if found is not None else not tag & 0xFFFF
        if found is not None:
            tables.singles[tag] = single
    return single


def single_tags() -> dict[int, bool]:
    """What `is_single` has found for the dictionary's tags so far: to look up before asking it, in loops."""
    return (_tables or _load()).singles


def keyword(tag: int) -> str:
    """The keyword of a tag, or ``""``."""
    found = row(tag)
    return found[0] if found else ""


def keywords() -> Iterator[str]:
    """All keywords of the dictionary."""
    return iter(_load().by_keyword)


def tag_of(keyword: str) -> int | None:
    """The tag of a keyword, or None. For a repeating group it is the first group's."""
    return (_tables or _load()).by_keyword.get(keyword)


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The one that looks most like ``word``, for error messages."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(word, list(known), n=1, cutoff=0.6)), None)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """What an error message about ``word`` ends with: the nearest one; empty where there is none."""
    near = nearest(word, known)
    return f"; did you mean {near}?" if near else ""


def nearest_keyword(word: str) -> str | None:
    """The keyword that looks most like ``word``, for error messages."""
    known = list(keywords())
    by_lower = {name.lower(): name for name in known}
    if word.lower() in by_lower:
        return by_lower[word.lower()]
    initial = word[:1].upper()
    return nearest(word, (name for name in known if name.startswith(initial)))


def uid_name(uid: str) -> str | None:
    """The name that PS3.6 annex A registers for a UID, or None."""
    from dicomstd import uids

    found = uids.UIDS.get(uid)
    return found[0] if found else None


def uid_type(uid: str) -> str | None:
    """What kind of thing a registered UID names, such as ``"Transfer Syntax"``, or None."""
    from dicomstd import uids

    found = uids.UIDS.get(uid)
    return found[2] if found else None


def iod_class(sop_class_uid: str) -> type[Any] | None:
    """The typed class of a SOP class's instances, or None where the generated package has none."""
    import dicomstd

    return dicomstd.sop_classes.get(sop_class_uid)


def item_class(name: str) -> type[Any]:
    """The generated class of a sequence's items by its name."""
    found: type[Any] = getattr(_package("items"), name)
    return found


def frame_class(name: str) -> type[Any]:
    """The generated class of a multi-frame IOD's frames by its name."""
    found: type[Any] = getattr(_package("frames"), name)
    return found


@cache
def content_classes() -> Mapping[str, type[Any]]:
    """The generated classes of content items by value type."""
    found = [one for one in vars(_package("content")).values() if isinstance(one, type)]
    return {term: one for one in found if (term := getattr(one, "_value_type", ""))}


def _package(name: str) -> Any:
    # Imported by name: a type checker that follows the import would check the whole standard with every program.
    return import_module(f"dicomstd.{name}")


def constraint_edition() -> str:
    """The edition whose constraint tables validation uses."""
    from dicomstd import constraints

    return constraints.EDITION


def slug_of_sop_class(uid: str) -> str | None:
    """The name of the constraint tables of a SOP Class's IOD, or None."""
    from dicomstd import constraints

    return constraints.SOP_CLASSES.get(uid)


def find_slug(name: str) -> str | None:
    """The name of an IOD's constraint tables, by the IOD's name or class (``CT Image``, ``CTImage``), or None."""
    from dicomstd import constraints

    plain = _plain(name.lower().removesuffix(" iod"))
    found = next((slug for slug, known in constraints.IODS.items() if known.lower() == plain), None)
    # The printed name begins with a number that the class's name spells: 12-Lead ECG.
    spelt = constraints.IODS if found is None and plain[:1].isdigit() else ()
    return found or next((slug for slug in spelt if _plain(constraint_iod(slug).name.lower()) == plain), None)


def _plain(name: str) -> str:
    return "".join(letter for letter in name if letter.isalnum())


def slug_of(name: str) -> str:
    """Like `find_slug`. Raises DicomError for what is no IOD, with the nearest one."""
    found = find_slug(name)
    if found is None:
        from dicomstd import constraints

        raise DicomError(f"there is no IOD {name!r}{did_you_mean(name, constraints.IODS.values())}")
    return found


def constraint_iod(slug: str) -> "Iod":
    """The constraint table of an IOD."""
    found: Iod = import_module(f"dicomstd.constraints.iods.{slug}").IOD
    return found


def constraint_table(key: str) -> "Table":
    """The constraint table of a module or macro, by the key that includes name it with."""
    found: Table = import_module(f"dicomstd.constraints.{key}").TABLE
    return found


def edition() -> str:
    """The edition of the generated package."""
    import dicomstd

    return dicomstd.EDITION


def context_group(number: str) -> Any:
    """The class of a context group, or None."""
    cids = _package("cids")
    return getattr(cids, f"CID{number}") if number.isdigit() and int(number) in cids.CIDS else None


def class_of_slug(slug: str) -> str:
    """The class name of an IOD by the name of its constraint tables, e.g. ``ct_image`` -> ``CTImage``."""
    from dicomstd import constraints

    return constraints.IODS[slug]


def constraint_slugs() -> list[str]:
    """The names of the constraint tables of all IODs."""
    from dicomstd import constraints

    return sorted(constraints.IODS)


def constraint_keys() -> list[str]:
    """The keys of all modules' and macros' constraint tables, the modules first."""
    from pkgutil import iter_modules

    from dicomstd.constraints import macros, modules

    return [
        f"{folder.__name__.rsplit('.', 1)[1]}.{found.name}"
        for folder in (modules, macros)
        for found in iter_modules(folder.__path__)
    ]


def typed_class(name: str) -> type[Any]:
    """The generated class of an IOD, composite or normalized, by its name, e.g. ``CTImage``."""
    iods = _package("iods")
    found: type[Any] = getattr(iods if name in iods.__all__ else _package("normalized"), name)
    return found


def coding_schemes() -> Mapping[str, tuple[str, str]]:
    """The coding schemes of PS3.16 chapter 8: UID and name by designator."""
    from dicomstd.coding_schemes import CODING_SCHEMES

    return CODING_SCHEMES


def dicom_codes() -> Mapping[str, Any]:
    """The codes that DICOM itself defines (PS3.16 annex D) as coded concepts, by code value."""
    found: Mapping[str, Any] = _package("codes").DCM
    return found
