"""CID 6055 Breast Clinical Finding or Indicated Problem, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6055(ContextGroup, cid=6055, uid="1.2.840.10008.6.1.384", keyword="BreastClinicalFindingOrIndicatedProblem", title="Breast Clinical Finding or Indicated Problem", version="20160314", extensible=True):
    """Breast Clinical Finding or Indicated Problem, extensible."""

    OEBreastLumpPalpated = CodedConcept("268951004", "SCT", "O/E - Breast lump palpated")
    BloodyNippleDischarge = CodedConcept("290113009", "SCT", "Bloody nipple discharge")
    NonBloodyDischargeFromNipple = CodedConcept("111478", "DCM", "Non-bloody discharge (from nipple)")
    DifficultPhysicalClinicalExamination = CodedConcept("111479", "DCM", "Difficult physical/clinical examination")
    DisorderOfBreastImplant = CodedConcept("271989003", "SCT", "Disorder of breast implant")
    SkinThickeningOfBreast = CodedConcept("129797000", "SCT", "Skin thickening of breast")
    SkinRetractionOfBreast = CodedConcept("129796009", "SCT", "Skin retraction of breast")
    PeauDorangeSurfaceOfBreast = CodedConcept("87386002", "SCT", "Peau d'orange surface of breast")
    NippleProblem = CodedConcept("290119008", "SCT", "Nipple problem")
    OEAxillaryLymphadenopathy = CodedConcept("164150006", "SCT", "O/E - axillary lymphadenopathy")
    BreastPain = CodedConcept("53430007", "SCT", "Breast pain")
    CancerElsewhere = CodedConcept("111480", "DCM", "Cancer elsewhere")
    BreastLump = CodedConcept("89164003", "SCT", "Breast lump")
    DiscolorationOfSkinOfBreast = CodedConcept("290069002", "SCT", "Discoloration of skin of breast")
    RadiographicCalcificationFinding = CodedConcept("129748009", "SCT", "Radiographic calcification finding")
    ImageDetectedMass = CodedConcept("111126", "DCM", "Image detected mass")
    NippleDischargeSymptom = CodedConcept("162164007", "SCT", "Nipple discharge symptom")
    Erythema = CodedConcept("247441003", "SCT", "Erythema")
    OELymphadenopathy = CodedConcept("274303007", "SCT", "O/E - lymphadenopathy")
    DisseminatedMalignancyOfUnknownPrimary = CodedConcept("285645000", "SCT", "Disseminated malignancy of unknown primary")
