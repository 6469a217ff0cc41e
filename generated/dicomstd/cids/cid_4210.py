"""CID 4210 Ophthalmic Tomography Acquisition Device, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4210(ContextGroup, cid=4210, uid="1.2.840.10008.6.1.326", keyword="OphthalmicTomographyAcquisitionDevice", title="Ophthalmic Tomography Acquisition Device", version="20131014", extensible=True):
    """Ophthalmic Tomography Acquisition Device, extensible."""

    OpticalCoherenceTomographyScanner = CodedConcept("392012008", "SCT", "Optical Coherence Tomography Scanner")
    RetinalThicknessAnalyzer = CodedConcept("416567007", "SCT", "Retinal Thickness Analyzer")
    ConfocalScanningLaserOphthalmoscope = CodedConcept("392004000", "SCT", "Confocal Scanning Laser Ophthalmoscope")
    ScheimpflugCamera = CodedConcept("111626", "DCM", "Scheimpflug Camera")
    ScanningLaserPolarimeter = CodedConcept("392007007", "SCT", "Scanning Laser Polarimeter")
    ElevationBasedCornealTomographer = CodedConcept("111945", "DCM", "Elevation-based corneal tomographer")
    ReflectionBasedCornealTopographer = CodedConcept("111946", "DCM", "Reflection-based corneal topographer")
    InterferometryBasedCornealTomographer = CodedConcept("111947", "DCM", "Interferometry-based corneal tomographer")
