"""How much a file may ask for."""

from typing import Final

import attrs

#: How deep sequences may nest, also when they are written. Real files stay below 20.
DEPTH: Final = 128


@attrs.frozen(slots=True)
class Limits:
    """What reading refuses, so that a file cannot exhaust the machine: ``read(path, limits=Limits(depth=16))``.

    ``depth`` is how deep sequences may nest, 128 at most: deeper ones would exhaust the interpreter's stack.
    ``elements`` is how many elements may be found in all, ``value_length`` how long a value other than a sequence may
    be, and ``inflated_length`` how long a deflated data set may become, both in bytes. None is no limit. Raises
    ``ValueError`` for a depth beyond.
    """

    depth: int = attrs.field(default=DEPTH, validator=[attrs.validators.ge(0), attrs.validators.le(DEPTH)])
    elements: int | None = None
    value_length: int | None = None
    inflated_length: int | None = 4 << 30


DEFAULT_LIMITS: Final = Limits()
