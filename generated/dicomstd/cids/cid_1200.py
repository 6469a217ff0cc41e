"""CID 1200 Contraindications For CT Imaging, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID1200(ContextGroup, cid=1200, uid="1.2.840.10008.6.1.1131", keyword="ContraindicationsForCTImaging", title="Contraindications For CT Imaging", version="20210328", extensible=True):
    """Contraindications For CT Imaging, extensible."""

    ContrastMediaAllergy = CodedConcept("293637006", "SCT", "Contrast Media Allergy")
    PatientCurrentlyPregnant = CodedConcept("77386006", "SCT", "Patient currently pregnant")
    ImpairedRenalFunction = CodedConcept("236423003", "SCT", "Impaired Renal Function")
