"""CID 8110 Specimen Sampling Procedure, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID8110(ContextGroup, cid=8110, uid="1.2.840.10008.6.1.1048", keyword="SpecimenSamplingProcedure", title="Specimen Sampling Procedure", version="20160314", extensible=True):
    """Specimen Sampling Procedure, extensible."""

    Dissection = CodedConcept("122459003", "SCT", "Dissection")
    DissectionWithEntireSpecimenSubmission = CodedConcept("111726", "DCM", "Dissection with entire specimen submission")
    DissectionWithRepresentativeSectionsSubmission = CodedConcept("111727", "DCM", "Dissection with representative sections submission")
    CoreSampling = CodedConcept("434479002", "SCT", "Core sampling")
    BlockSectioning = CodedConcept("434472006", "SCT", "Block sectioning")
    LaserMicrodissection = CodedConcept("433454009", "SCT", "Laser microdissection")
    BlockSurfaceRecut = CodedConcept("434474007", "SCT", "Block surface recut")
    BlockStepSectioning = CodedConcept("434475008", "SCT", "Block step sectioning")
    TouchPreparationProcedure = CodedConcept("430854000", "SCT", "Touch preparation (procedure)")
    SmearProcedure = CodedConcept("448895004", "SCT", "Smear procedure")
