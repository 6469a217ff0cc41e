"""CID 10024 Water Equivalent Diameter Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10024(ContextGroup, cid=10024, uid="1.2.840.10008.6.1.1114", keyword="WaterEquivalentDiameterMethod", title="Water Equivalent Diameter Method", version="20200919", extensible=True):
    """Water Equivalent Diameter Method, extensible."""

    WaterEquivalentDiameterRepresentativeValue = CodedConcept("113981", "DCM", "Water Equivalent Diameter Representative Value")
    WaterEquivalentDiameterIntegratedAcrossScanRange = CodedConcept("113982", "DCM", "Water Equivalent Diameter Integrated Across Scan Range")
    WaterEquivalentDiameterFromRawData = CodedConcept("113983", "DCM", "Water Equivalent Diameter From Raw Data")
    WaterEquivalentDiameterFromLocalizer = CodedConcept("113984", "DCM", "Water Equivalent Diameter From Localizer")
