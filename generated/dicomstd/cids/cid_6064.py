"""CID 6064 Ultrasound Finding for Breast, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6064(ContextGroup, cid=6064, uid="1.2.840.10008.6.1.393", keyword="UltrasoundFindingForBreast", title="Ultrasound Finding for Breast", version="20160314", extensible=True):
    """Ultrasound Finding for Breast, extensible."""

    UltrasoundScanNormal = CodedConcept("169254007", "SCT", "Ultrasound scan normal")
    CystOfBreast = CodedConcept("399294002", "SCT", "Cyst of breast")
    ComplexCyst = CodedConcept("111460", "DCM", "Complex cyst")
    IntracysticLesion = CodedConcept("111461", "DCM", "Intracystic lesion")
    MammaryDuctEctasia = CodedConcept("22049009", "SCT", "Mammary duct ectasia")
    SolidMass = CodedConcept("111462", "DCM", "Solid mass")
    LymphNode = CodedConcept("59441001", "SCT", "Lymph node")
    SebaceousCystOfSkinOfBreast = CodedConcept("76649007", "SCT", "Sebaceous cyst of skin of breast")
    ClusteredMicrocysts = CodedConcept("111129", "DCM", "Clustered microcysts")
    ComplicatedCyst = CodedConcept("111130", "DCM", "Complicated cyst")
    ForeignBody = CodedConcept("19227008", "SCT", "Foreign body")
