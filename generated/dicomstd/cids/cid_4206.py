"""CID 4206 Ophthalmic Channel Description, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4206(ContextGroup, cid=4206, uid="1.2.840.10008.6.1.322", keyword="OphthalmicChannelDescription", title="Ophthalmic Channel Description", version="20040921", extensible=True):
    """Ophthalmic Channel Description, extensible."""

    Blue = CodedConcept("405738005", "SCT", "Blue")
    FullSpectrum = CodedConcept("414298005", "SCT", "Full Spectrum")
    Green = CodedConcept("371246006", "SCT", "Green")
    Infrared = CodedConcept("414497003", "SCT", "Infrared")
    Red = CodedConcept("371240000", "SCT", "Red")
    RedFree = CodedConcept("405739002", "SCT", "Red free")
    Ultraviolet = CodedConcept("415770004", "SCT", "Ultraviolet")
