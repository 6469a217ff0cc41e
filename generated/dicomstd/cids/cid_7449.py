"""CID 7449 Reader Specialty, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7449(ContextGroup, cid=7449, uid="1.2.840.10008.6.1.1119", keyword="ReaderSpecialty", title="Reader Specialty", version="20160601", extensible=True):
    """Reader Specialty, extensible."""

    AbdominalImagingSpecialty = CodedConcept("128006", "DCM", "Abdominal Imaging Specialty")
    CardiacImagingSpecialty = CodedConcept("128007", "DCM", "Cardiac Imaging Specialty")
    HeadAndNeckImagingSpecialty = CodedConcept("128008", "DCM", "Head and Neck Imaging Specialty")
    MusculoskeletalImagingSpecialty = CodedConcept("128009", "DCM", "Musculoskeletal Imaging Specialty")
    NeurologySpecialty = CodedConcept("128010", "DCM", "Neurology Specialty")
    NeuroradiologyImagingSpecialty = CodedConcept("128011", "DCM", "Neuroradiology Imaging Specialty")
    OBGynImagingSpecialty = CodedConcept("128012", "DCM", "OB/Gyn Imaging Specialty")
    OncologicImagingSpecialty = CodedConcept("128013", "DCM", "Oncologic Imaging Specialty")
    OncologySpecialty = CodedConcept("128014", "DCM", "Oncology Specialty")
    ThoracicImagingSpecialty = CodedConcept("128015", "DCM", "Thoracic Imaging Specialty")
    PediatricImagingSpecialty = CodedConcept("128016", "DCM", "Pediatric Imaging Specialty")
    VascularImagingSpecialty = CodedConcept("128017", "DCM", "Vascular Imaging Specialty")
