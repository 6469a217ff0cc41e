"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID701(ContextGroup):
    """Content Assessment Type."""
    RTPreTreatmentDoseCheck: CodedConcept
    RTPreTreatmentConsistencyCheck: CodedConcept

class CID702(ContextGroup):
    """RT Content Assessment Type."""
    RTPreTreatmentDoseCheck: CodedConcept
    RTPreTreatmentConsistencyCheck: CodedConcept

class CID703(ContextGroup):
    """Assessment Basis."""
    AssessmentByComparison: CodedConcept
    AssessmentByRules: CodedConcept
