"""CID 3472 Cardiac Contraction Phase, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3472(ContextGroup, cid=3472, uid="1.2.840.10008.6.1.114", keyword="CardiacContractionPhase", title="Cardiac Contraction Phase", version="20071031", extensible=True):
    """Cardiac Contraction Phase, extensible."""

    Systolic = CodedConcept("111973004", "SCT", "Systolic")
    Diastolic = CodedConcept("90892000", "SCT", "Diastolic")
