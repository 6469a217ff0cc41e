"""Person names (PS3.5 6.2.1)."""

from typing import Any, NamedTuple


class NameGroup(NamedTuple):
    """One spelling of a name: its five components, ``""`` where nothing is given (PS3.5 6.2.1.1)."""

    family_name: str = ""
    given_name: str = ""
    middle_name: str = ""
    name_prefix: str = ""
    name_suffix: str = ""

    @classmethod
    def parse(cls, text: str) -> "NameGroup":
        """Split ``family^given^middle^prefix^suffix``; what follows a fifth ``^`` stays with the suffix."""
        return cls(*(part.strip() for part in text.split("^", 4)))

    def __str__(self) -> str:
        return "^".join(self).rstrip("^")


class PersonName:
    """The name of a person: alphabetic, ideographic and phonetic spelling of five components each (PS3.5 6.2.1).

    Made from the text of the standard, ``PersonName("Yamada^Tarou=山田^太郎=やまだ^たろう")``, or from components,
    ``PersonName(family_name="Yamada", given_name="Tarou", ideographic="山田^太郎")``. Immutable; equal to another
    name or a ``str`` of the same spelling, which ``str()`` gives.
    """

    __slots__ = ("_groups", "_text")
    _text: str
    _groups: tuple[NameGroup, NameGroup, NameGroup] | None

    def __init__(
        self,
        text: str = "",
        *,
        family_name: str = "",
        given_name: str = "",
        middle_name: str = "",
        name_prefix: str = "",
        name_suffix: str = "",
        ideographic: str | NameGroup = "",
        phonetic: str | NameGroup = "",
    ) -> None:
        components = NameGroup(family_name, given_name, middle_name, name_prefix, name_suffix)
        if any(components) or ideographic or phonetic:
            if text and any(components):
                raise TypeError("a PersonName is made from its text or from its components, not from both")
            text = "=".join((text or str(components), str(ideographic), str(phonetic))).rstrip("=")
        object.__setattr__(self, "_text", text)
        object.__setattr__(self, "_groups", None)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a PersonName cannot be changed; make a new one")

    def __delattr__(self, name: str) -> None:
        raise AttributeError("a PersonName cannot be changed; make a new one")

    def _split(self) -> tuple[NameGroup, NameGroup, NameGroup]:
        groups = self._groups
        if groups is None:
            texts = [*self._text.split("=", 2), "", ""]
            groups = NameGroup.parse(texts[0]), NameGroup.parse(texts[1]), NameGroup.parse(texts[2])
            object.__setattr__(self, "_groups", groups)
        return groups

    @property
    def alphabetic(self) -> NameGroup:
        """The spelling in single-byte characters."""
        return self._split()[0]

    @property
    def ideographic(self) -> NameGroup:
        """The spelling in ideographs."""
        return self._split()[1]

    @property
    def phonetic(self) -> NameGroup:
        """The spelling by sound."""
        return self._split()[2]

    @property
    def family_name(self) -> str:
        """The alphabetic family name."""
        return self._split()[0].family_name

    @property
    def given_name(self) -> str:
        """The alphabetic given names."""
        return self._split()[0].given_name

    @property
    def middle_name(self) -> str:
        """The alphabetic middle names."""
        return self._split()[0].middle_name

    @property
    def name_prefix(self) -> str:
        """What stands before the alphabetic name."""
        return self._split()[0].name_prefix

    @property
    def name_suffix(self) -> str:
        """What stands behind the alphabetic name."""
        return self._split()[0].name_suffix

    def __str__(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return f"PersonName({self._text!r})"

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, PersonName):
            return self._text == other._text
        return self._text == other if isinstance(other, str) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._text)

    def __reduce__(self) -> tuple[Any, ...]:
        return PersonName, (self._text,)


def person_name(text: str) -> PersonName:
    """A name of its text, as it stands: what reading makes thousands of."""
    made = _new(PersonName)
    _put(made, "_text", text)
    _put(made, "_groups", None)
    return made


_new = object.__new__
_put = object.__setattr__
