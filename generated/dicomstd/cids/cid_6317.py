"""CID 6317 Prostate DCE MRI Quality Finding, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6317(ContextGroup, cid=6317, uid="1.2.840.10008.6.1.1374", keyword="ProstateDCEMRIQualityFinding", title="Prostate DCE MRI Quality Finding", version="20210714", extensible=True):
    """Prostate DCE MRI Quality Finding, extensible."""

    PoorContrastTiming = CodedConcept("130579", "DCM", "Poor contrast timing")
    InadequateContrastEnhancement = CodedConcept("130580", "DCM", "Inadequate contrast enhancement")
    SubtractionImageMissing = CodedConcept("130581", "DCM", "Subtraction image missing")
    UnwantedSubtractionImages = CodedConcept("130582", "DCM", "Unwanted subtraction images")
