"""CID 3462 Chamber Identification, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3462(ContextGroup, cid=3462, uid="1.2.840.10008.6.1.106", keyword="ChamberIdentification", title="Chamber Identification", version="20040614", extensible=True):
    """Chamber Identification, extensible."""

    LeftVentricle = CodedConcept("87878005", "SCT", "Left Ventricle")
    RightVentricle = CodedConcept("53085002", "SCT", "Right Ventricle")
    LeftAtrium = CodedConcept("82471001", "SCT", "Left Atrium")
    RightAtrium = CodedConcept("73829009", "SCT", "Right Atrium")
