"""CID 7301 Intervention Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7301(ContextGroup, cid=7301, uid="1.2.840.10008.6.1.1032", keyword="InterventionType", title="Intervention Type", version="20181110", extensible=True):
    """Intervention Type, extensible."""

    HipJointReconstruction = CodedConcept("119614000", "SCT", "Hip joint reconstruction")
    InsertionOfHipProsthesis = CodedConcept("398010007", "SCT", "Insertion of hip prosthesis")
    ResurfacingOfTheFemoralHead = CodedConcept("445185007", "SCT", "Resurfacing of the femoral head")
    ResurfacingOfThePatella = CodedConcept("239503002", "SCT", "Resurfacing of the patella")
