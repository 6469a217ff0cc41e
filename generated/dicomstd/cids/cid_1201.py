"""CID 1201 Contraindications For XA Imaging, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID1201(ContextGroup, cid=1201, uid="1.2.840.10008.6.1.1360", keyword="ContraindicationsForXAImaging", title="Contraindications For XA Imaging", version="20210328", extensible=True):
    """Contraindications For XA Imaging, extensible."""

    ContrastMediaAllergy = CodedConcept("293637006", "SCT", "Contrast Media Allergy")
    PatientCurrentlyPregnant = CodedConcept("77386006", "SCT", "Patient currently pregnant")
    ImpairedRenalFunction = CodedConcept("236423003", "SCT", "Impaired Renal Function")
    BloodCoagulationDisorders = CodedConcept("64779008", "SCT", "Blood Coagulation Disorders")
    CardiacArrhythmia = CodedConcept("698247007", "SCT", "Cardiac Arrhythmia")
    Sepsis = CodedConcept("91302008", "SCT", "Sepsis")
