"""CID 6084 Mammoplasty Procedure, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6084(ContextGroup, cid=6084, uid="1.2.840.10008.6.1.406", keyword="MammoplastyProcedure", title="Mammoplasty Procedure", version="20200310", extensible=True):
    """Mammoplasty Procedure, extensible."""

    BreastProsthesisInsertion = CodedConcept("302343007", "SCT", "Breast prosthesis insertion")
    ReductionMammoplasty = CodedConcept("59214008", "SCT", "Reduction mammoplasty")
    BreastReconstruction = CodedConcept("33496007", "SCT", "Breast reconstruction")
    RemovalOfBreastImplant = CodedConcept("27315000", "SCT", "Removal of breast implant")
