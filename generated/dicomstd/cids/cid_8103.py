"""CID 8103 Anatomic Pathology Specimen Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID8103(ContextGroup, cid=8103, uid="1.2.840.10008.6.1.1045", keyword="AnatomicPathologySpecimenType", title="Anatomic Pathology Specimen Type", version="20220115", extensible=True):
    """Anatomic Pathology Specimen Type, extensible, includes CID 8104."""

    EntireBody = CodedConcept("38266002", "SCT", "Entire body")
    BodySubstanceSample = CodedConcept("309050000", "SCT", "Body substance sample")
    BodyFluidSample = CodedConcept("309051001", "SCT", "Body fluid sample")
    TissueSpecimen = CodedConcept("119376003", "SCT", "Tissue specimen")
    GrossSpecimen = CodedConcept("430861001", "SCT", "Gross specimen")
    TissueSection = CodedConcept("430856003", "SCT", "Tissue section")
    CoreSampleOfTissueBlock = CodedConcept("430970004", "SCT", "Core sample of tissue block")
    TissueSpot = CodedConcept("431196006", "SCT", "Tissue spot")
    Slide = CodedConcept("1179252003", "SCT", "Slide")
    SmearSample = CodedConcept("258433009", "SCT", "Smear sample")
    TouchPreparationCytologicMaterial = CodedConcept("430855004", "SCT", "Touch preparation cytologic material")
    LiquidBasedCytologicMaterial = CodedConcept("430346005", "SCT", "Liquid based cytologic material")
    Aspirate = CodedConcept("119295008", "SCT", "Aspirate")
    GeneticSample = CodedConcept("258562007", "SCT", "Genetic sample")
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
