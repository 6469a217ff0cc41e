"""Coded concepts and context groups (PS3.3 8, PS3.16)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Generic

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    from dicodec.dataset import Dataset
else:
    from typing import TypeVar


class CodedConcept:
    """A coded concept: code value, coding scheme designator and code meaning.

    Two concepts are equal when value and scheme are: the meaning is only a wording. A ``version`` of the coding
    scheme is kept and written, and does not count for equality. A concept does not change: members of context groups
    are everybody's.
    """

    __slots__ = ("meaning", "scheme", "value", "version")

    value: str
    scheme: str
    meaning: str
    version: str | None

    def __init__(self, value: str, scheme: str, meaning: str, version: str | None = None) -> None:
        put = object.__setattr__
        put(self, "value", value)
        put(self, "scheme", scheme)
        put(self, "meaning", meaning)
        put(self, "version", version)

    if not TYPE_CHECKING:

        def __setattr__(self, name: str, value: Any) -> None:
            raise AttributeError(f"{self!r} cannot be changed; make another CodedConcept", name=name, obj=self)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.value, self.scheme, self.meaning, self.version)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, CodedConcept):
            return NotImplemented
        return self.value == other.value and self.scheme == other.scheme

    def __hash__(self) -> int:
        return hash((self.value, self.scheme))

    def __repr__(self) -> str:
        return f"CodedConcept({self.value!r}, {self.scheme!r}, {self.meaning!r})"

    def __str__(self) -> str:
        return f'({self.value}, {self.scheme}, "{self.meaning}")'

    @classmethod
    def from_item(cls, item: Dataset) -> CodedConcept:
        """The concept that an item of a code sequence holds (PS3.3 table 8.8-1)."""
        value = next((v for key in _VALUE_KEYWORDS if (v := item.get(key))), "")
        return cls(
            str(value),
            str(item.get("CodingSchemeDesignator") or ""),
            str(item.get("CodeMeaning") or ""),
            item.get("CodingSchemeVersion"),
        )

    def __dicom_item__(self) -> Dataset:
        """The item of a code sequence that holds this concept; the value goes where its length and form belong."""
        from dicodec.dataset import Dataset

        item = Dataset()
        if self.value.lower().startswith(("urn:", "http://", "https://")):
            item["URNCodeValue"] = self.value
        else:
            item["CodeValue" if len(self.value) <= _SHORT else "LongCodeValue"] = self.value
            item["CodingSchemeDesignator"] = self.scheme
        if self.version is not None:
            item["CodingSchemeVersion"] = self.version
        item["CodeMeaning"] = self.meaning
        return item


_VALUE_KEYWORDS = ("CodeValue", "LongCodeValue", "URNCodeValue")
_SHORT = 16


#: The class of a group's members: a group that is not extensible has one of its own.
if TYPE_CHECKING:
    C = TypeVar("C", bound=CodedConcept, default=CodedConcept)
else:
    C = TypeVar("C")


class _GroupType(type):
    """Makes a context group iterable and lets it be asked for its members."""

    # Methods of the classes of groups: their first argument is such a class, which the checkers do not expect here.

    members: tuple[Any, ...]
    _by_code: dict[tuple[str, str], Any]

    def __iter__(cls: type[ContextGroup[C]]) -> Iterator[C]:  # type: ignore[misc]
        return iter(cls.members)

    def __len__(cls) -> int:
        return len(cls.members)

    def __bool__(cls) -> bool:
        return True

    def __contains__(cls, concept: object) -> bool:
        return isinstance(concept, CodedConcept) and (concept.value, concept.scheme) in cls._by_code

    def __getitem__(cls: type[ContextGroup[C]], code: str | tuple[str, str]) -> C:  # type: ignore[misc]
        """The member with this code value, or (code value, coding scheme). Raises KeyError."""
        if isinstance(code, type):
            return cls  # ContextGroup[CID4014Code], in a class statement
        by_code: dict[tuple[str, str], C] = cls._by_code
        if isinstance(code, tuple):
            return by_code[code]
        found = [concept for (value, _), concept in by_code.items() if value == code]
        if len(found) != 1:
            raise KeyError(f"{code}: {len(found)} members of {cls.__name__} have this code value")
        return found[0]

    def of(cls: type[ContextGroup[C]], code: str | tuple[str, str]) -> C:  # type: ignore[misc]
        """The same as ``CID29["AR"]``, which mypy takes for a type where it stands alone behind ``=``."""
        return cls[code]

    if not TYPE_CHECKING:

        def __getattr__(cls, name: str) -> Any:
            from dicodec import registry

            hint = registry.did_you_mean(name, vars(cls)) if name[:1].isupper() else ""
            raise AttributeError(f"{cls.__name__} has no member {name}{hint}", name=name, obj=cls)

    def __repr__(cls) -> str:
        return f"<{cls.__name__}: {len(cls.members)} concepts>" if "cid" in cls.__dict__ else super().__repr__()


class ContextGroup(Generic[C], metaclass=_GroupType):
    """A context group of PS3.16: an enumeration of coded concepts.

    Iterate over the class, ask it ``concept in CID29``, look up ``CID29["AR"]``. ``extensible``: an object may use
    other codes for other meanings. ``listed`` is false where the standard lists no members but refers to an outside
    vocabulary. A code that the standard prints with two meanings is two members, which are equal.
    """

    cid: ClassVar[int]
    uid: ClassVar[str]
    keyword: ClassVar[str]
    title: ClassVar[str]
    version: ClassVar[str]
    extensible: ClassVar[bool]
    listed: ClassVar[bool]

    def __init_subclass__(
        cls, *, cid: int, uid: str, keyword: str, title: str, version: str, extensible: bool, listed: bool = True
    ) -> None:
        cls.cid, cls.uid, cls.keyword, cls.title = cid, uid, keyword, title
        cls.version, cls.extensible, cls.listed = version, extensible, listed
        # By identity: an older name of a member is no member of its own, another wording of a code is.
        found = {id(value): value for value in vars(cls).values() if isinstance(value, CodedConcept)}
        cls.members = tuple(found.values())
        cls._by_code = {(concept.value, concept.scheme): concept for concept in reversed(cls.members)}
