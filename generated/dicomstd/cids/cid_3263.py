"""CID 3263 Electrode Placement Value, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3263(ContextGroup, cid=3263, uid="1.2.840.10008.6.1.59", keyword="ElectrodePlacementValue", title="Electrode Placement Value", version="20080927", extensible=True):
    """Electrode Placement Value, extensible."""

    Unspecified12LeadSystem = CodedConcept("10:11264", "MDC", "Unspecified 12-lead system")
    Standard12LeadPositionsElectrodesPlacedIndividually = CodedConcept("10:11265", "MDC", "Standard 12-lead positions, electrodes placed individually")
    MasonLikarLeadPositionsElectrodesPlacedIndividually = CodedConcept("10:11266", "MDC", "Mason-Likar lead positions, electrodes placed individually")
    MasonLikarLeadPositionsV1V6InElectrodePad = CodedConcept("10:11267", "MDC", "Mason-Likar lead positions, V1-V6 in electrode pad")
    N12LeadElectrodePad = CodedConcept("10:11268", "MDC", "12-lead electrode pad")
    N12LeadDerivedFromFrankXYZLeads = CodedConcept("10:11269", "MDC", "12-lead derived from Frank XYZ leads")
    N12LeadDerivedFromNonStandardLeads = CodedConcept("10:11270", "MDC", "12-lead derived from non-standard leads")
    N12LeadForBicycleExerciseTestingLimbLeadsOnBackOfPatient = CodedConcept("10:11271", "MDC", "12-lead for bicycle exercise testing, limb leads on back of patient")
    Standard12LeadPositionsOneIntercostalSpaceHigher = CodedConcept("10:11272", "MDC", "Standard 12-lead positions one intercostal space higher")
    UnspecifiedXYZLeadSystem = CodedConcept("10:11273", "MDC", "Unspecified XYZ lead system")
    FrankXYZLeadSystem = CodedConcept("10:11274", "MDC", "Frank XYZ lead system")
    McFeeParungaoXYZLeadSystem = CodedConcept("10:11275", "MDC", "McFee-Parungao XYZ lead system")
    CubeXYZLeadSystem = CodedConcept("10:11276", "MDC", "Cube XYZ lead system")
    BipolarUncorrectedXYZLeadSystem = CodedConcept("10:11277", "MDC", "Bipolar uncorrected XYZ lead system")
    PseudoOrthogonalXYZLeadSystem = CodedConcept("10:11278", "MDC", "Pseudo-orthogonal XYZ lead system")
    XYZLeadsDerivedFromStandard12Lead = CodedConcept("10:11279", "MDC", "XYZ leads derived from standard 12-lead")
    NEHBLeadSystem = CodedConcept("10:11280", "MDC", "NEHB lead system")
    N3LeadSystemCC5CM5ML = CodedConcept("10:11281", "MDC", "3-lead system, CC5-CM5-ML")
    N3LeadSystemCC5CM5CH5 = CodedConcept("10:11282", "MDC", "3-lead system, CC5-CM5-CH5")
    N12LeadFromFrankLeadsXYZLeadsByDowerTransformation = CodedConcept("10:11283", "MDC", "12-lead from Frank leads XYZ leads by Dower transformation")
    N12LeadFromEASILeadsESASAIByDowerEASITransformation = CodedConcept("10:11284", "MDC", "12-lead from EASI leads (ES, AS, AI) by Dower/EASI transformation")
    N12LeadFromLimbLeadsIIIAndOneOrMoreVLeads = CodedConcept("10:11285", "MDC", "12-lead from Limb Leads (I, II) and one or more V leads")
    Standard12LeadAndXYZ = CodedConcept("10:11286", "MDC", "Standard 12-lead and XYZ")
    Standard12LeadAndNEHB = CodedConcept("10:11287", "MDC", "Standard 12-lead and NEHB")
    Standard12LeadAndCC5CM5ML = CodedConcept("10:11288", "MDC", "Standard 12-lead and CC5-CM5-ML")
    Standard12LeadAndCM5CC5CH5 = CodedConcept("10:11289", "MDC", "Standard 12-lead and CM5-CC5-CH5")
    Standard12LeadWithExtraLeadsToTheRightAndOrLeftSides = CodedConcept("10:11290", "MDC", "Standard 12-lead with extra leads to the right and/or left sides")
    Standard12LeadExtendedToTheRightByV5RV4RV3R = CodedConcept("10:11291", "MDC", "Standard 12-lead extended to the right by V5R, V4R, V3R")
    Standard12LeadExtendedToTheLeftByV7V8V9 = CodedConcept("10:11292", "MDC", "Standard 12-lead extended to the left by V7, V8, V9")
