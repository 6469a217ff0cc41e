"""CID 3754 Vascular Complication, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3754(ContextGroup, cid=3754, uid="1.2.840.10008.6.1.249", keyword="VascularComplication", title="Vascular Complication", version="20180325", extensible=True):
    """Vascular Complication, extensible."""

    Bleeding = CodedConcept("50960005", "SCT", "Bleeding")
    OcclusionOfArtery = CodedConcept("1386000", "SCT", "Occlusion of artery")
    LossOfDistalPulse = CodedConcept("414617007", "SCT", "Loss of distal pulse")
    ArterialDissection = CodedConcept("710864009", "SCT", "Arterial dissection")
    Pseudoaneurysm = CodedConcept("22036004", "SCT", "Pseudoaneurysm")
    AVFistula = CodedConcept("128617001", "SCT", "AV Fistula")
