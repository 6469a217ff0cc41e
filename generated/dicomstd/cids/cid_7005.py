"""CID 7005 Contributing Equipment Purpose of Reference, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7005(ContextGroup, cid=7005, uid="1.2.840.10008.6.1.486", keyword="ContributingEquipmentPurposeOfReference", title="Contributing Equipment Purpose of Reference", version="20240324", extensible=True):
    """Contributing Equipment Purpose of Reference, extensible."""

    AcquisitionEquipment = CodedConcept("109101", "DCM", "Acquisition Equipment")
    ProcessingEquipment = CodedConcept("109102", "DCM", "Processing Equipment")
    ModifyingEquipment = CodedConcept("109103", "DCM", "Modifying Equipment")
    DeIdentifyingEquipment = CodedConcept("109104", "DCM", "De-identifying Equipment")
    FrameExtractingEquipment = CodedConcept("109105", "DCM", "Frame Extracting Equipment")
    EnhancedMultiFrameConversionEquipment = CodedConcept("109106", "DCM", "Enhanced Multi-frame Conversion Equipment")
    PortableMediaImporterEquipment = CodedConcept("MEDIM", "DCM", "Portable Media Importer Equipment")
    FilmDigitizer = CodedConcept("FILMD", "DCM", "Film Digitizer")
    DocumentDigitizerEquipment = CodedConcept("DOCD", "DCM", "Document Digitizer Equipment")
    VideoTapeDigitizerEquipment = CodedConcept("VIDD", "DCM", "Video Tape Digitizer Equipment")
    SynthesizingEquipment = CodedConcept("109100", "DCM", "Synthesizing Equipment")
