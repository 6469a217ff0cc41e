"""CID 8111 Specimen Preparation Procedure, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID8111(ContextGroup, cid=8111, uid="1.2.840.10008.6.1.1049", keyword="SpecimenPreparationProcedure", title="Specimen Preparation Procedure", version="20080626", extensible=True):
    """Specimen Preparation Procedure, extensible."""

    SpecimenCollection = CodedConcept("17636008", "SCT", "Specimen collection")
    SpecimenReceiving = CodedConcept("428995007", "SCT", "Specimen receiving")
    SamplingOfTissueSpecimen = CodedConcept("433465004", "SCT", "Sampling of tissue specimen")
    Staining = CodedConcept("127790008", "SCT", "Staining")
    SpecimenProcessing = CodedConcept("9265001", "SCT", "Specimen processing")
    SpecimenStorage = CodedConcept("111729", "DCM", "Specimen storage")
