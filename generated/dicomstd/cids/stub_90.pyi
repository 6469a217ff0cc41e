"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9000(ContextGroup):
    """Physical Quantity Descriptor."""
    Quantity: CodedConcept
    Derivation: CodedConcept
    MeasurementMethod: CodedConcept
    FindingSite: CodedConcept
    Finding: CodedConcept
    ReferenceRegion: CodedConcept
    ModelFittingMethod: CodedConcept
    SourceImageDiffusionBValue: CodedConcept
    EquivalentMeaningOfConceptName: CodedConcept
