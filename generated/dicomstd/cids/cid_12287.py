"""CID 12287 Cardiac Ultrasound Ventricle Finding Site, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12287(ContextGroup, cid=12287, uid="1.2.840.10008.6.1.867", keyword="CardiacUltrasoundVentricleFindingSite", title="Cardiac Ultrasound Ventricle Finding Site", version="20100317", extensible=True):
    """Cardiac Ultrasound Ventricle Finding Site, extensible."""

    LeftVentricle = CodedConcept("87878005", "SCT", "Left Ventricle")
    RightVentricle = CodedConcept("53085002", "SCT", "Right Ventricle")
    CommonVentricle = CodedConcept("45503006", "SCT", "Common Ventricle")
