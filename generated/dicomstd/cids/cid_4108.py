"""CID 4108 Perfusion Model Parameter, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4108(ContextGroup, cid=4108, uid="1.2.840.10008.6.1.993", keyword="PerfusionModelParameter", title="Perfusion Model Parameter", version="20190326", extensible=True):
    """Perfusion Model Parameter, extensible."""

    AbsoluteRegionalBloodFlow = CodedConcept("126390", "DCM", "Absolute Regional Blood Flow")
    AbsoluteRegionalBloodVolume = CodedConcept("126391", "DCM", "Absolute Regional Blood Volume")
    RelativeRegionalBloodFlow = CodedConcept("126397", "DCM", "Relative Regional Blood Flow")
    RelativeRegionalBloodVolume = CodedConcept("126398", "DCM", "Relative Regional Blood Volume")
    MeanTransitTime = CodedConcept("113052", "DCM", "Mean Transit Time")
    TimeToPeak = CodedConcept("113069", "DCM", "Time To Peak")
    OxygenExtractionFraction = CodedConcept("126392", "DCM", "Oxygen Extraction Fraction")
    Tmax = CodedConcept("113084", "DCM", "Tmax")
