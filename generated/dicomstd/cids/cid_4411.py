"""CID 4411 Lesion Color, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4411(ContextGroup, cid=4411, uid="1.2.840.10008.6.1.1479", keyword="LesionColor", title="Lesion Color", version="20231115", extensible=True):
    """Lesion Color, extensible."""

    Red = CodedConcept("371240000", "SCT", "Red")
    Orange = CodedConcept("371242008", "SCT", "Orange")
    Pink = CodedConcept("371243003", "SCT", "Pink")
    Yellow = CodedConcept("371244009", "SCT", "Yellow")
    Purple = CodedConcept("371250004", "SCT", "Purple")
    White = CodedConcept("371251000", "SCT", "White")
    Black = CodedConcept("371252007", "SCT", "Black")
    Gray = CodedConcept("371253002", "SCT", "Gray")
    Brown = CodedConcept("371254008", "SCT", "Brown")
    Blue = CodedConcept("405738005", "SCT", "Blue")
