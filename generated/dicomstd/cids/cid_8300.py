"""CID 8300 Visual Evaluation Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID8300(ContextGroup, cid=8300, uid="1.2.840.10008.6.1.980", keyword="VisualEvaluationMethod", title="Visual Evaluation Method", version="20140331", extensible=True):
    """Visual Evaluation Method, extensible."""

    OverallImageQualityEvaluation = CodedConcept("109701", "DCM", "Overall image quality evaluation")
    GrayscaleResolutionEvaluation = CodedConcept("109702", "DCM", "Grayscale resolution evaluation")
    LuminanceResponseEvaluation = CodedConcept("109703", "DCM", "Luminance response evaluation")
    LuminanceUniformityEvaluation = CodedConcept("109704", "DCM", "Luminance uniformity evaluation")
    ChromaticityEvaluation = CodedConcept("109705", "DCM", "Chromaticity evaluation")
    PixelFaultsEvaluation = CodedConcept("109706", "DCM", "Pixel faults evaluation")
    VeilingGlareEvaluation = CodedConcept("109707", "DCM", "Veiling glare evaluation")
    GeometricalImageEvaluation = CodedConcept("109708", "DCM", "Geometrical image evaluation")
    AngularViewingEvaluation = CodedConcept("109709", "DCM", "Angular viewing evaluation")
    ClinicalEvaluation = CodedConcept("109710", "DCM", "Clinical evaluation")
