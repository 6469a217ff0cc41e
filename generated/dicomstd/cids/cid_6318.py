"""CID 6318 Prostate DWI MRI Quality Finding, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6318(ContextGroup, cid=6318, uid="1.2.840.10008.6.1.1375", keyword="ProstateDWIMRIQualityFinding", title="Prostate DWI MRI Quality Finding", version="20210714", extensible=True):
    """Prostate DWI MRI Quality Finding, extensible."""

    ExpectedBValueIsMissing = CodedConcept("130583", "DCM", "Expected b-value is missing")
    SevereDistortionInTheAreaOfInterest = CodedConcept("130584", "DCM", "Severe distortion in the area of interest")
    ExpectedADCMapIsMissing = CodedConcept("130585", "DCM", "Expected ADC map is missing")
    DistortionArtifactInTheAreaOfInterest = CodedConcept("130586", "DCM", "Distortion artifact in the area of interest")
