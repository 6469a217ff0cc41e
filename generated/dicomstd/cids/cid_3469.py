"""CID 3469 ES Volume, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3469(ContextGroup, cid=3469, uid="1.2.840.10008.6.1.111", keyword="ESVolume", title="ES Volume", version="20040614", extensible=True):
    """ES Volume, extensible."""

    LeftVentricularESVolume = CodedConcept("8823-7", "LN", "Left Ventricular ES Volume")
    RightVentricularESVolume = CodedConcept("8824-5", "LN", "Right Ventricular ES Volume")
    LeftAtrialESVolume = CodedConcept("122408", "DCM", "Left Atrial ES Volume")
