"""As much of JSON Schema (2020-12) as the schema of the reports uses; an unknown word of it is an error."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

TYPES: dict[str, Any] = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "integer": int,
    "null": type(None),
}
SAID = {"$schema", "$defs", "title", "description"}


def problems(value: Any, schema: dict[str, Any], root: dict[str, Any], place: str = "") -> Iterator[str]:
    """What is wrong with a value."""
    for word, asked in schema.items():
        match word:
            case "$ref":
                yield from problems(value, root["$defs"][asked.removeprefix("#/$defs/")], root, place)
            case "anyOf":
                if all(list(problems(value, one, root, place)) for one in asked):
                    yield f"{place}: none of the choices"
            case "type":
                kinds = [asked] if isinstance(asked, str) else asked
                if not any(_is(value, kind) for kind in kinds):
                    yield f"{place}: {value!r} is not {asked}"
            case "const":
                if value != asked:
                    yield f"{place}: {value!r} is not {asked!r}"
            case "enum":
                if value not in asked:
                    yield f"{place}: {value!r} is not one of {asked}"
            case "pattern":
                if isinstance(value, str) and not re.search(asked, value):
                    yield f"{place}: {value!r} is not like {asked}"
            case "minimum":
                if isinstance(value, int) and value < asked:
                    yield f"{place}: {value} is less than {asked}"
            case "required":
                yield from (f"{place}: lacks {name}" for name in asked if name not in value)
            case "properties":
                for name, one in asked.items():
                    if name in value:
                        yield from problems(value[name], one, root, f"{place}.{name}")
            case "additionalProperties":
                for name in value.keys() - schema.get("properties", {}).keys():
                    yield from problems(value[name], asked, root, f"{place}.{name}")
            case "items":
                for number, one in enumerate(value):
                    yield from problems(one, asked, root, f"{place}[{number}]")
            case _:
                assert word in SAID, word


def _is(value: Any, kind: str) -> bool:
    return isinstance(value, TYPES[kind]) and not (kind == "integer" and isinstance(value, bool))
