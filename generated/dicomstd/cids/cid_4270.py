"""CID 4270 OCT-A Processing Algorithm Family, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4270(ContextGroup, cid=4270, uid="1.2.840.10008.6.1.1150", keyword="OCTAProcessingAlgorithmFamily", title="OCT-A Processing Algorithm Family", version="20181110", extensible=True):
    """OCT-A Processing Algorithm Family, extensible."""

    OCTAAmplitudeDecorrelation = CodedConcept("128252", "DCM", "OCT-A amplitude decorrelation")
    OCTAComplexVariance = CodedConcept("128253", "DCM", "OCT-A complex variance")
    OCTASpeckleVariance = CodedConcept("128254", "DCM", "OCT-A speckle variance")
    OCTACorrelationMapping = CodedConcept("128255", "DCM", "OCT-A correlation mapping")
    DopplerOCTA = CodedConcept("128256", "DCM", "Doppler OCT-A")
    OCTAOneSidedRatioLesser = CodedConcept("128304", "DCM", "OCT-A one-sided ratio (lesser)")
    OCTAOneSidedRatioGreater = CodedConcept("128305", "DCM", "OCT-A one-sided ratio (greater)")
