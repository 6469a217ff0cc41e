"""CID 7310 Implant Fixation Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7310(ContextGroup, cid=7310, uid="1.2.840.10008.6.1.1041", keyword="ImplantFixationMethod", title="Implant Fixation Method", version="20200310", extensible=True):
    """Implant Fixation Method, extensible."""

    Anchoring = CodedConcept("129380009", "SCT", "Anchoring")
    Fusion = CodedConcept("129379006", "SCT", "Fusion")
    Gluing = CodedConcept("360038009", "SCT", "Gluing")
    InternalSkeletalFixation = CodedConcept("118470002", "SCT", "Internal skeletal fixation")
    InternalFixationUsingPlate = CodedConcept("257835007", "SCT", "Internal fixation using plate")
    InternalFixationUsingScrew = CodedConcept("257834006", "SCT", "Internal fixation using screw")
    InternalFixationUsingStaple = CodedConcept("257833000", "SCT", "Internal fixation using staple")
    CementedComponentFixation = CodedConcept("257771002", "SCT", "Cemented component fixation")
    UncementedComponentFixation = CodedConcept("304367000", "SCT", "Uncemented component fixation")
    RepairByNailing = CodedConcept("35860002", "SCT", "Repair by nailing")
    Pinning = CodedConcept("112318", "DCM", "Pinning")
    Sewing = CodedConcept("112319", "DCM", "Sewing")
    Bolting = CodedConcept("112320", "DCM", "Bolting")
    Wedging = CodedConcept("112321", "DCM", "Wedging")
