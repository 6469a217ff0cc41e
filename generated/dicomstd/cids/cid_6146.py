"""CID 6146 Time Point Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6146(ContextGroup, cid=6146, uid="1.2.840.10008.6.1.1002", keyword="TimePointType", title="Time Point Type", version="20221002", extensible=True):
    """Time Point Type, extensible."""

    Baseline = CodedConcept("C1442488", "UMLS", "Baseline")
    Pretreatment = CodedConcept("C3539075", "UMLS", "Pretreatment")
    Posttreatment = CodedConcept("126074", "DCM", "Posttreatment")
    Eligibility = CodedConcept("126075", "DCM", "Eligibility")
    Unscheduled = CodedConcept("C1699701", "UMLS", "Unscheduled")
    Nadir = CodedConcept("C1708760", "UMLS", "Nadir")
    PreOperative = CodedConcept("262068006", "SCT", "Pre-operative")
    PostOperative = CodedConcept("262061000", "SCT", "Post-operative")
    PostRadiation = CodedConcept("264908009", "SCT", "Post-radiation")
    PostChemotherapy = CodedConcept("262502001", "SCT", "Post-chemotherapy")
    MaintenanceTherapy = CodedConcept("314122007", "SCT", "Maintenance therapy")
    RecurrenceOfTumor = CodedConcept("25173007", "SCT", "Recurrence of tumor")
