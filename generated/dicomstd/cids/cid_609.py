"""CID 609 Animal Feeding Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID609(ContextGroup, cid=609, uid="1.2.840.10008.6.1.1074", keyword="AnimalFeedingMethod", title="Animal Feeding Method", version="20151110", extensible=True):
    """Animal Feeding Method, extensible."""

    AdLibitum = CodedConcept("C64636", "NCIt", "ad libitum")
    RestrictedDiet = CodedConcept("C0425422", "UMLS", "Restricted diet")
    FoodTreat = CodedConcept("127391", "DCM", "Food treat")
    Gavage = CodedConcept("61420007", "SCT", "Gavage")
