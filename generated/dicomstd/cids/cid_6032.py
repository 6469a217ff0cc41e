"""CID 6032 High Risk Lesion Pathology Code from BI-RADS®, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6032(ContextGroup, cid=6032, uid="1.2.840.10008.6.1.362", keyword="HighRiskLesionPathologyCodeFromBIRADS", title="High Risk Lesion Pathology Code from BI-RADS®", version="20020904", extensible=True):
    """High Risk Lesion Pathology Code from BI-RADS®, extensible."""

    AtypicalIntraductalHyperplasia = CodedConcept("6660000", "SCT", "Atypical intraductal hyperplasia")
    AtypicalLobularHyperplasia = CodedConcept("33889003", "SCT", "Atypical lobular hyperplasia")
    LobularCarcinomaInSituOfBreast = CodedConcept("109888004", "SCT", "Lobular carcinoma in situ of breast")
    PeripheralDuctPapillomas = CodedConcept("111299", "DCM", "Peripheral duct papillomas")
    PhyllodesTumor = CodedConcept("71232009", "SCT", "Phyllodes tumor")
