"""CID 9548 General Accessory Device Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9548(ContextGroup, cid=9548, uid="1.2.840.10008.6.1.1295", keyword="GeneralAccessoryDeviceType", title="General Accessory Device Type", version="20190715", extensible=True):
    """General Accessory Device Type, extensible."""

    Graticule = CodedConcept("130349", "DCM", "Graticule")
    Reticle = CodedConcept("130350", "DCM", "Reticle")
    ImageDetector = CodedConcept("130351", "DCM", "Image Detector")
    FilmHolder = CodedConcept("130352", "DCM", "Film Holder")
    WinstonLutzPointer = CodedConcept("130353", "DCM", "Winston-Lutz Pointer")
    BowtieFilter = CodedConcept("130354", "DCM", "Bowtie Filter")
