"""CID 6105 Abnormal Lucency Finding or Feature, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6105(ContextGroup, cid=6105, uid="1.2.840.10008.6.1.425", keyword="AbnormalLucencyFindingOrFeature", title="Abnormal Lucency Finding or Feature", version="20030108", extensible=True):
    """Abnormal Lucency Finding or Feature, extensible."""

    AirBronchiologram = CodedConcept("112070", "DCM", "Air bronchiologram")
    AirBronchogram = CodedConcept("112071", "DCM", "Air bronchogram")
    AirCrescent = CodedConcept("112072", "DCM", "Air crescent")
    AirTrapping = CodedConcept("76171001", "SCT", "Air-trapping")
    HaloSign = CodedConcept("112073", "DCM", "Halo sign")
    Pneumomediastinum = CodedConcept("16838000", "SCT", "Pneumomediastinum")
    Pneumothorax = CodedConcept("36118008", "SCT", "Pneumothorax")
