"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID1200(ContextGroup):
    """Contraindications For CT Imaging."""
    ContrastMediaAllergy: CodedConcept
    PatientCurrentlyPregnant: CodedConcept
    ImpairedRenalFunction: CodedConcept

class CID1201(ContextGroup):
    """Contraindications For XA Imaging."""
    ContrastMediaAllergy: CodedConcept
    PatientCurrentlyPregnant: CodedConcept
    ImpairedRenalFunction: CodedConcept
    BloodCoagulationDisorders: CodedConcept
    CardiacArrhythmia: CodedConcept
    Sepsis: CodedConcept
