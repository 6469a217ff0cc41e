"""CID 4202 Ophthalmic Photography Acquisition Device, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4202(ContextGroup, cid=4202, uid="1.2.840.10008.6.1.318", keyword="OphthalmicPhotographyAcquisitionDevice", title="Ophthalmic Photography Acquisition Device", version="20100607", extensible=True):
    """Ophthalmic Photography Acquisition Device, extensible."""

    FundusCamera = CodedConcept("409898007", "SCT", "Fundus Camera")
    SlitLampBiomicroscope = CodedConcept("397247004", "SCT", "Slit Lamp Biomicroscope")
    ExternalCamera = CodedConcept("409903006", "SCT", "External Camera")
    SpecularMicroscope = CodedConcept("409899004", "SCT", "Specular Microscope")
    OperatingMicroscope = CodedConcept("102321001", "SCT", "Operating Microscope")
    ScanningLaserOphthalmoscope = CodedConcept("392001008", "SCT", "Scanning Laser Ophthalmoscope")
    IndirectOphthalmoscope = CodedConcept("409901008", "SCT", "Indirect Ophthalmoscope")
    DirectOphthalmoscope = CodedConcept("409900009", "SCT", "Direct Ophthalmoscope")
    OphthalmicEndoscope = CodedConcept("409902001", "SCT", "Ophthalmic Endoscope")
    Keratoscope = CodedConcept("397522002", "SCT", "Keratoscope")
    Pupillograph = CodedConcept("420827006", "SCT", "Pupillograph")
