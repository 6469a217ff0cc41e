"""CID 634 Animal Handling Phase, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID634(ContextGroup, cid=634, uid="1.2.840.10008.6.1.1099", keyword="AnimalHandlingPhase", title="Animal Handling Phase", version="20151110", extensible=True):
    """Animal Handling Phase, extensible."""

    InHomeCage = CodedConcept("127101", "DCM", "In home cage")
    DuringTransport = CodedConcept("127102", "DCM", "During transport")
    StagingPriorToImaging = CodedConcept("127103", "DCM", "Staging prior to imaging")
    PreparationForImaging = CodedConcept("127104", "DCM", "Preparation for imaging")
    AnesthesiaInduction = CodedConcept("241687005", "SCT", "Anesthesia induction")
    ImagingProcedure = CodedConcept("363679005", "SCT", "Imaging procedure")
    AnesthesiaRecoveryPeriod = CodedConcept("C0002908", "UMLS", "Anesthesia recovery period")
