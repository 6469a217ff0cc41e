"""CID 633 Phase of Imaging Procedure Requiring Anesthesia, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID633(ContextGroup, cid=633, uid="1.2.840.10008.6.1.1098", keyword="ImagingPhaseProcedureRequiringAnesthesia", title="Phase of Imaging Procedure Requiring Anesthesia", version="20151110", extensible=True):
    """Phase of Imaging Procedure Requiring Anesthesia, extensible."""

    BeforeProcedure = CodedConcept("307153007", "SCT", "Before procedure")
    DuringProcedure = CodedConcept("307154001", "SCT", "During procedure")
    AfterProcedure = CodedConcept("303110006", "SCT", "After procedure")
