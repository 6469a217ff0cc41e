"""CID 3453 Cardiac Volume Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3453(ContextGroup, cid=3453, uid="1.2.840.10008.6.1.100", keyword="CardiacVolumeMethod", title="Cardiac Volume Method", version="20040614", extensible=True):
    """Cardiac Volume Method, extensible."""

    AreaLengthKennedy = CodedConcept("122558", "DCM", "Area Length Kennedy")
    AreaLengthDodge = CodedConcept("122559", "DCM", "Area Length Dodge")
    AreaLengthWynne = CodedConcept("122560", "DCM", "Area Length Wynne")
    MultipleSlices = CodedConcept("122562", "DCM", "Multiple Slices")
    Boak = CodedConcept("122563", "DCM", "Boak")
    TSPyramid = CodedConcept("122564", "DCM", "TS Pyramid")
    TwoChamber = CodedConcept("122565", "DCM", "Two Chamber")
    Parallelepiped = CodedConcept("122566", "DCM", "Parallelepiped")
