"""CID 3215 Perfusion Finding Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3215(ContextGroup, cid=3215, uid="1.2.840.10008.6.1.769", keyword="PerfusionFindingMethod", title="Perfusion Finding Method", version="20080927", extensible=True):
    """Perfusion Finding Method, extensible."""

    ECGAnalysis = CodedConcept("258181008", "SCT", "ECG analysis")
    ImageAnalysis = CodedConcept("24587005", "SCT", "Image analysis")
