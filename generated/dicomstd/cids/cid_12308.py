"""CID 12308 Ultrasound Shear Wave Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12308(ContextGroup, cid=12308, uid="1.2.840.10008.6.1.1411", keyword="UltrasoundShearWaveMeasurement", title="Ultrasound Shear Wave Measurement", version="20190817", extensible=True):
    """Ultrasound Shear Wave Measurement, extensible."""

    ShearWaveSpeed = CodedConcept("130611", "DCM", "Shear Wave Speed")
    Elasticity = CodedConcept("110830", "DCM", "Elasticity")
    ShearWaveDispersionSlope = CodedConcept("130612", "DCM", "Shear Wave Dispersion Slope")
    ROIDepth = CodedConcept("130613", "DCM", "ROI Depth")
    AreaOfDefinedRegion = CodedConcept("131184002", "SCT", "Area of defined region")
