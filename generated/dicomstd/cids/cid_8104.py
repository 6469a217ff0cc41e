"""CID 8104 Breast Tissue Specimen Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID8104(ContextGroup, cid=8104, uid="1.2.840.10008.6.1.1046", keyword="BreastTissueSpecimenType", title="Breast Tissue Specimen Type", version="20080626", extensible=True):
    """Breast Tissue Specimen Type, extensible."""

    BreastDuctSample = CodedConcept("309548003", "SCT", "breast duct sample")
    FrozenSectionBreastSample = CodedConcept("309059004", "SCT", "frozen section breast sample")
    LumpectomyBreastSample = CodedConcept("309546004", "SCT", "lumpectomy breast sample")
    SpecimenFromBreastObtainedByExcision = CodedConcept("397199005", "SCT", "specimen from breast obtained by excision")
    SpecimenFromBreastObtainedByTotalMastectomy = CodedConcept("122595009", "SCT", "specimen from breast obtained by total mastectomy")
    SegmentectomyBreastSample = CodedConcept("309547008", "SCT", "segmentectomy breast sample")
    BreastTruCutBiopsySample = CodedConcept("309058007", "SCT", "breast tru-cut biopsy sample")
    SpecimenFromBreastObtainedByCoreNeedleBiopsy = CodedConcept("122737001", "SCT", "specimen from breast obtained by core needle biopsy")
    SpecimenFromBreastStereotacticallyGuidedCoreNeedleBiopsy = CodedConcept("122738006", "SCT", "specimen from breast, stereotactically guided core needle biopsy")
    SpecimenFromBreastByIncisionalBiopsyOfBreastMass = CodedConcept("122739003", "SCT", "specimen from breast by incisional biopsy of breast mass")
    SpecimenFromBreastObtainedByImageGuidedCoreBiopsy = CodedConcept("373102004", "SCT", "specimen from breast obtained by image guided core biopsy")
