"""CID 3835 Cardiac Volume Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3835(ContextGroup, cid=3835, uid="1.2.840.10008.6.1.285", keyword="CardiacVolumeMeasurement", title="Cardiac Volume Measurement", version="20051103", extensible=True):
    """Cardiac Volume Measurement, extensible, includes CID 3468, 3469."""

    StrokeVolume = CodedConcept("90096001", "SCT", "Stroke Volume")
    LeftVentricularEDVolume = CodedConcept("8821-1", "LN", "Left Ventricular ED Volume")
    RightVentricularEDVolume = CodedConcept("8822-9", "LN", "Right Ventricular ED Volume")
    LeftAtrialEDVolume = CodedConcept("122407", "DCM", "Left Atrial ED Volume")
    LeftVentricularESVolume = CodedConcept("8823-7", "LN", "Left Ventricular ES Volume")
    RightVentricularESVolume = CodedConcept("8824-5", "LN", "Right Ventricular ES Volume")
    LeftAtrialESVolume = CodedConcept("122408", "DCM", "Left Atrial ES Volume")
