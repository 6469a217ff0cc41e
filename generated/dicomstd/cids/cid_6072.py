"""CID 6072 Breast Implant Finding, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6072(ContextGroup, cid=6072, uid="1.2.840.10008.6.1.401", keyword="BreastImplantFinding", title="Breast Implant Finding", version="20040112", extensible=True):
    """Breast Implant Finding, extensible."""

    NormalImplants = CodedConcept("111503", "DCM", "Normal implants")
    AsymmetricImplants = CodedConcept("111504", "DCM", "Asymmetric implants")
    CalcifiedImplant = CodedConcept("111505", "DCM", "Calcified implant")
    DistortedImplant = CodedConcept("111506", "DCM", "Distorted implant")
    SiliconeLadenLymphNodes = CodedConcept("111507", "DCM", "Silicone-laden lymph nodes")
    FreeSilicone = CodedConcept("111508", "DCM", "Free silicone")
    HerniatedImplant = CodedConcept("111509", "DCM", "Herniated implant")
    RuptureOfBreastImplant = CodedConcept("237473006", "SCT", "Rupture of breast implant")
    Explantation = CodedConcept("111510", "DCM", "Explantation")
