"""The classes of the codes of context groups that are not extensible, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept


class CID50Code(CodedConcept):
    """A code of CID 50: no other code can stand for it."""

    __slots__ = ()


class CID75Code(CodedConcept):
    """A code of CID 75: no other code can stand for it."""

    __slots__ = ()


class CID230Code(CodedConcept):
    """A code of CID 230: no other code can stand for it."""

    __slots__ = ()


class CID231Code(CodedConcept):
    """A code of CID 231: no other code can stand for it."""

    __slots__ = ()


class CID240Code(CodedConcept):
    """A code of CID 240: no other code can stand for it."""

    __slots__ = ()


class CID241Code(CodedConcept):
    """A code of CID 241: no other code can stand for it."""

    __slots__ = ()


class CID242Code(CodedConcept):
    """A code of CID 242: no other code can stand for it."""

    __slots__ = ()


class CID244Code(CodedConcept):
    """A code of CID 244: no other code can stand for it."""

    __slots__ = ()


class CID245Code(CodedConcept):
    """A code of CID 245: no other code can stand for it."""

    __slots__ = ()


class CID246Code(CodedConcept):
    """A code of CID 246: no other code can stand for it."""

    __slots__ = ()


class CID247Code(CodedConcept):
    """A code of CID 247: no other code can stand for it."""

    __slots__ = ()


class CID250Code(CodedConcept):
    """A code of CID 250: no other code can stand for it."""

    __slots__ = ()


class CID270Code(CodedConcept):
    """A code of CID 270: no other code can stand for it."""

    __slots__ = ()


class CID271Code(CodedConcept):
    """A code of CID 271: no other code can stand for it."""

    __slots__ = ()


class CID272Code(CodedConcept):
    """A code of CID 272: no other code can stand for it."""

    __slots__ = ()


class CID3020Code(CodedConcept):
    """A code of CID 3020: no other code can stand for it."""

    __slots__ = ()


class CID3021Code(CodedConcept):
    """A code of CID 3021: no other code can stand for it."""

    __slots__ = ()


class CID3022Code(CodedConcept):
    """A code of CID 3022: no other code can stand for it."""

    __slots__ = ()


class CID3044Code(CodedConcept):
    """A code of CID 3044: no other code can stand for it."""

    __slots__ = ()


class CID3045Code(CodedConcept):
    """A code of CID 3045: no other code can stand for it."""

    __slots__ = ()


class CID3104Code(CodedConcept):
    """A code of CID 3104: no other code can stand for it."""

    __slots__ = ()


class CID3500Code(CodedConcept):
    """A code of CID 3500: no other code can stand for it."""

    __slots__ = ()


class CID3502Code(CodedConcept):
    """A code of CID 3502: no other code can stand for it."""

    __slots__ = ()


class CID3503Code(CodedConcept):
    """A code of CID 3503: no other code can stand for it."""

    __slots__ = ()


class CID4005Code(CodedConcept):
    """A code of CID 4005: no other code can stand for it."""

    __slots__ = ()


class CID4013Code(CodedConcept):
    """A code of CID 4013: no other code can stand for it."""

    __slots__ = ()


class CID4014Code(CodedConcept):
    """A code of CID 4014: no other code can stand for it."""

    __slots__ = ()


class CID4015Code(CodedConcept):
    """A code of CID 4015: no other code can stand for it."""

    __slots__ = ()


class CID4016Code(CodedConcept):
    """A code of CID 4016: no other code can stand for it."""

    __slots__ = ()


class CID4017Code(CodedConcept):
    """A code of CID 4017: no other code can stand for it."""

    __slots__ = ()


class CID4018Code(CodedConcept):
    """A code of CID 4018: no other code can stand for it."""

    __slots__ = ()


class CID4019Code(CodedConcept):
    """A code of CID 4019: no other code can stand for it."""

    __slots__ = ()


class CID4025Code(CodedConcept):
    """A code of CID 4025: no other code can stand for it."""

    __slots__ = ()


class CID4026Code(CodedConcept):
    """A code of CID 4026: no other code can stand for it."""

    __slots__ = ()


class CID6022Code(CodedConcept):
    """A code of CID 6022: no other code can stand for it."""

    __slots__ = ()


class CID6023Code(CodedConcept):
    """A code of CID 6023: no other code can stand for it."""

    __slots__ = ()


class CID6034Code(CodedConcept):
    """A code of CID 6034: no other code can stand for it."""

    __slots__ = ()


class CID6035Code(CodedConcept):
    """A code of CID 6035: no other code can stand for it."""

    __slots__ = ()


class CID6036Code(CodedConcept):
    """A code of CID 6036: no other code can stand for it."""

    __slots__ = ()


class CID6042Code(CodedConcept):
    """A code of CID 6042: no other code can stand for it."""

    __slots__ = ()


class CID6047Code(CodedConcept):
    """A code of CID 6047: no other code can stand for it."""

    __slots__ = ()


class CID6325Code(CodedConcept):
    """A code of CID 6325: no other code can stand for it."""

    __slots__ = ()


class CID6328Code(CodedConcept):
    """A code of CID 6328: no other code can stand for it."""

    __slots__ = ()


class CID6329Code(CodedConcept):
    """A code of CID 6329: no other code can stand for it."""

    __slots__ = ()


class CID6330Code(CodedConcept):
    """A code of CID 6330: no other code can stand for it."""

    __slots__ = ()


class CID6331Code(CodedConcept):
    """A code of CID 6331: no other code can stand for it."""

    __slots__ = ()


class CID7040Code(CodedConcept):
    """A code of CID 7040: no other code can stand for it."""

    __slots__ = ()


class CID7042Code(CodedConcept):
    """A code of CID 7042: no other code can stand for it."""

    __slots__ = ()


class CID7063Code(CodedConcept):
    """A code of CID 7063: no other code can stand for it."""

    __slots__ = ()


class CID7455Code(CodedConcept):
    """A code of CID 7455: no other code can stand for it."""

    __slots__ = ()


class CID7456Code(CodedConcept):
    """A code of CID 7456: no other code can stand for it."""

    __slots__ = ()


class CID9525Code(CodedConcept):
    """A code of CID 9525: no other code can stand for it."""

    __slots__ = ()


class CID9526Code(CodedConcept):
    """A code of CID 9526: no other code can stand for it."""

    __slots__ = ()


class CID9544Code(CodedConcept):
    """A code of CID 9544: no other code can stand for it."""

    __slots__ = ()


class CID9550Code(CodedConcept):
    """A code of CID 9550: no other code can stand for it."""

    __slots__ = ()


class CID9552Code(CodedConcept):
    """A code of CID 9552: no other code can stand for it."""

    __slots__ = ()


class CID9557Code(CodedConcept):
    """A code of CID 9557: no other code can stand for it."""

    __slots__ = ()


class CID9558Code(CodedConcept):
    """A code of CID 9558: no other code can stand for it."""

    __slots__ = ()


class CID9559Code(CodedConcept):
    """A code of CID 9559: no other code can stand for it."""

    __slots__ = ()


class CID9560Code(CodedConcept):
    """A code of CID 9560: no other code can stand for it."""

    __slots__ = ()


class CID10072Code(CodedConcept):
    """A code of CID 10072: no other code can stand for it."""

    __slots__ = ()


class CID10073Code(CodedConcept):
    """A code of CID 10073: no other code can stand for it."""

    __slots__ = ()


class CID10074Code(CodedConcept):
    """A code of CID 10074: no other code can stand for it."""

    __slots__ = ()


class CID12300Code(CodedConcept):
    """A code of CID 12300: no other code can stand for it."""

    __slots__ = ()


class CID12302Code(CodedConcept):
    """A code of CID 12302: no other code can stand for it."""

    __slots__ = ()


class CID12303Code(CodedConcept):
    """A code of CID 12303: no other code can stand for it."""

    __slots__ = ()


class CID12306Code(CodedConcept):
    """A code of CID 12306: no other code can stand for it."""

    __slots__ = ()


class CID12309Code(CodedConcept):
    """A code of CID 12309: no other code can stand for it."""

    __slots__ = ()


class CID12311Code(CodedConcept):
    """A code of CID 12311: no other code can stand for it."""

    __slots__ = ()
