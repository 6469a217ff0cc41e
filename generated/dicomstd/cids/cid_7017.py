"""CID 7017 Category of Teaching Material - Imaging, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7017(ContextGroup, cid=7017, uid="1.2.840.10008.6.1.1181", keyword="CategoryOfTeachingMaterialImaging", title="Category of Teaching Material - Imaging", version="20170914", extensible=True):
    """Category of Teaching Material - Imaging, extensible."""

    MusculoskeletalImagingSubjectMatter = CodedConcept("128728", "DCM", "Musculoskeletal imaging subject matter")
    PulmonaryImagingSubjectMatter = CodedConcept("128729", "DCM", "Pulmonary imaging subject matter")
    CardiovascularImagingSubjectMatter = CodedConcept("128730", "DCM", "Cardiovascular imaging subject matter")
    GastrointestinalImagingSubjectMatter = CodedConcept("128731", "DCM", "Gastrointestinal imaging subject matter")
    GenitourinaryImagingSubjectMatter = CodedConcept("128732", "DCM", "Genitourinary imaging subject matter")
    NeuroimagingSubjectMatter = CodedConcept("128733", "DCM", "Neuroimaging subject matter")
    VascularAndInterventionalImagingSubjectMatter = CodedConcept("128734", "DCM", "Vascular and interventional imaging subject matter")
    NuclearMedicineImagingSubjectMatter = CodedConcept("128735", "DCM", "Nuclear medicine imaging subject matter")
    UltrasoundImagingSubjectMatter = CodedConcept("128736", "DCM", "Ultrasound imaging subject matter")
    PediatricImagingSubjectMatter = CodedConcept("128737", "DCM", "Pediatric imaging subject matter")
    BreastImagingSubjectMatter = CodedConcept("128738", "DCM", "Breast imaging subject matter")
