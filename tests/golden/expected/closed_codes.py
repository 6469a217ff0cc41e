"""The classes of the codes of context groups that are not extensible, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept


class CID10Code(CodedConcept):
    """A code of CID 10: no other code can stand for it."""

    __slots__ = ()
