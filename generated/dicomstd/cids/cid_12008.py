"""CID 12008 OB-GYN Amniotic Sac Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12008(ContextGroup, cid=12008, uid="1.2.840.10008.6.1.557", keyword="OBGYNAmnioticSacMeasurement", title="OB-GYN Amniotic Sac Measurement", version="20210120", extensible=True):
    """OB-GYN Amniotic Sac Measurement, extensible."""

    FirstQuadrantDiameter = CodedConcept("11624-4", "LN", "First Quadrant Diameter")
    SecondQuadrantDiameter = CodedConcept("11626-9", "LN", "Second Quadrant Diameter")
    ThirdQuadrantDiameter = CodedConcept("11625-1", "LN", "Third Quadrant Diameter")
    FourthQuadrantDiameter = CodedConcept("11623-6", "LN", "Fourth Quadrant Diameter")
    Diameter = CodedConcept("81827009", "SCT", "Diameter")
    AmnioticFluidIndex = CodedConcept("11627-7", "LN", "Amniotic Fluid Index")
