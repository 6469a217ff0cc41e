"""CID 3463 Ventricle Identification, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3463(ContextGroup, cid=3463, uid="1.2.840.10008.6.1.786", keyword="VentricleIdentification", title="Ventricle Identification", version="20080927", extensible=True):
    """Ventricle Identification, extensible."""

    LeftVentricle = CodedConcept("87878005", "SCT", "Left Ventricle")
    RightVentricle = CodedConcept("53085002", "SCT", "Right Ventricle")
