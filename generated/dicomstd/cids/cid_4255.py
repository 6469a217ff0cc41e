"""CID 4255 Visual Field Illumination Color, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4255(ContextGroup, cid=4255, uid="1.2.840.10008.6.1.914", keyword="VisualFieldIlluminationColor", title="Visual Field Illumination Color", version="20100827", extensible=True):
    """Visual Field Illumination Color, extensible."""

    Yellow = CodedConcept("371244009", "SCT", "Yellow")
    White = CodedConcept("371251000", "SCT", "White")
    Red = CodedConcept("371240000", "SCT", "Red")
    Blue = CodedConcept("405738005", "SCT", "Blue")
    Green = CodedConcept("371246006", "SCT", "Green")
