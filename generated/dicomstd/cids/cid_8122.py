"""CID 8122 Microscopy Illuminator and Sensor Color, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID8122(ContextGroup, cid=8122, uid="1.2.840.10008.6.1.899", keyword="MicroscopyIlluminatorAndSensorColor", title="Microscopy Illuminator and Sensor Color", version="20100824", extensible=True):
    """Microscopy Illuminator and Sensor Color, extensible."""

    FullSpectrum = CodedConcept("414298005", "SCT", "Full Spectrum")
    Infrared = CodedConcept("414497003", "SCT", "Infrared")
    Red = CodedConcept("371240000", "SCT", "Red")
    Green = CodedConcept("371246006", "SCT", "Green")
    Blue = CodedConcept("405738005", "SCT", "Blue")
    Ultraviolet = CodedConcept("415770004", "SCT", "Ultraviolet")
