"""CID 9000 Physical Quantity Descriptor, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9000(ContextGroup, cid=9000, uid="1.2.840.10008.6.1.1010", keyword="PhysicalQuantityDescriptor", title="Physical Quantity Descriptor", version="20190326", extensible=True):
    """Physical Quantity Descriptor, extensible."""

    Quantity = CodedConcept("246205007", "SCT", "Quantity")
    Derivation = CodedConcept("121401", "DCM", "Derivation")
    MeasurementMethod = CodedConcept("370129005", "SCT", "Measurement Method")
    FindingSite = CodedConcept("363698007", "SCT", "Finding Site")
    Finding = CodedConcept("121071", "DCM", "Finding")
    ReferenceRegion = CodedConcept("C94970", "NCIt", "Reference Region")
    ModelFittingMethod = CodedConcept("113241", "DCM", "Model fitting method")
    SourceImageDiffusionBValue = CodedConcept("113240", "DCM", "Source image diffusion b-value")
    EquivalentMeaningOfConceptName = CodedConcept("121050", "DCM", "Equivalent Meaning of Concept Name")
