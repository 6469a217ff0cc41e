"""CID 12025 OB-GYN Ultrasound Beam Path, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12025(ContextGroup, cid=12025, uid="1.2.840.10008.6.1.1341", keyword="OBGYNUltrasoundBeamPath", title="OB-GYN Ultrasound Beam Path", version="20200704", extensible=True):
    """OB-GYN Ultrasound Beam Path, extensible."""

    TransAbdominal = CodedConcept("66739002", "SCT", "Trans-abdominal")
    TransVaginal = CodedConcept("54300008", "SCT", "Trans-vaginal")
