"""CID 6340 Prostate MRI Shape Characteristic from PI-RADS®, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6340(ContextGroup, cid=6340, uid="1.2.840.10008.6.1.1397", keyword="ProstateMRIShapeCharacteristicFromPIRADS", title="Prostate MRI Shape Characteristic from PI-RADS®", version="20210714", extensible=True):
    """Prostate MRI Shape Characteristic from PI-RADS®, extensible."""

    Round = CodedConcept("42700002", "SCT", "Round")
    OvoidShape = CodedConcept("84360004", "SCT", "Ovoid shape")
    Lenticular = CodedConcept("RID49495", "RADLEX", "Lenticular")
    Lobulated = CodedConcept("112135", "DCM", "Lobulated")
    DropShaped = CodedConcept("1312007", "SCT", "Drop-shaped")
    WedgeShaped = CodedConcept("20446002", "SCT", "Wedge-shaped")
    Linear = CodedConcept("112150", "DCM", "Linear")
    Irregular = CodedConcept("49608001", "SCT", "Irregular")
