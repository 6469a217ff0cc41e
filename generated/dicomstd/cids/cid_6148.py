"""CID 6148 Mediastinum Finding or Feature, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6148(ContextGroup, cid=6148, uid="1.2.840.10008.6.1.1313", keyword="MediastinumFindingOrFeature", title="Mediastinum Finding or Feature", version="20200309", extensible=True):
    """Mediastinum Finding or Feature, extensible."""

    AtrialSeptalDefect = CodedConcept("70142008", "SCT", "Atrial Septal Defect")
    AzygoesophagealRecessInterface = CodedConcept("112090", "DCM", "Azygoesophageal recess interface")
    FascialLayer = CodedConcept("120576005", "SCT", "Fascial layer")
    Hiatus = CodedConcept("112095", "DCM", "Hiatus")
    ParaspinalLine = CodedConcept("112091", "DCM", "Paraspinal line")
    PosteriorTrachealStripe = CodedConcept("112092", "DCM", "Posterior tracheal stripe")
    RightTrachealStripe = CodedConcept("112093", "DCM", "Right tracheal stripe")
    Stripe = CodedConcept("112094", "DCM", "Stripe")
