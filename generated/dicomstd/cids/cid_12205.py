"""CID 12205 Echocardiography Left Atrium Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12205(ContextGroup, cid=12205, uid="1.2.840.10008.6.1.598", keyword="EchocardiographyLeftAtriumMeasurement", title="Echocardiography Left Atrium Measurement", version="20030918", extensible=True):
    """Echocardiography Left Atrium Measurement, extensible, includes CID 12220."""

    LeftAtriumAnteroPosteriorSystolicDimension = CodedConcept("29469-4", "LN", "Left Atrium Antero-posterior Systolic Dimension")
    LeftAtriumToAorticRootRatio = CodedConcept("17985-3", "LN", "Left Atrium to Aortic Root Ratio")
    LeftAtrialAppendagePeakVelocity = CodedConcept("29486-8", "LN", "Left Atrial Appendage Peak Velocity")
    LeftAtriumAreaA4CView = CodedConcept("17977-0", "LN", "Left Atrium Area A4C view")
    LeftAtriumSystolicVolume = CodedConcept("399235004", "SCT", "Left Atrium Systolic Volume")
    HeartRate = CodedConcept("8867-4", "LN", "Heart rate")
