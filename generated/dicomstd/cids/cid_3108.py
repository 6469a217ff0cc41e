"""CID 3108 NM/PET Procedure, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3108(ContextGroup, cid=3108, uid="1.2.840.10008.6.1.741", keyword="NMPETProcedure", title="NM/PET Procedure", version="20190817", extensible=True):
    """NM/PET Procedure, extensible."""

    NuclearMedicineCardiovascularStudy = CodedConcept("108294005", "SCT", "Nuclear medicine cardiovascular study")
    PETHeartStudy = CodedConcept("241439007", "SCT", "PET heart study")
    RadioisotopeStudyOfEndocrineSystem = CodedConcept("7562007", "SCT", "Radioisotope study of endocrine system")
    RadioisotopeStudyOfHematopoieticSystem = CodedConcept("41842006", "SCT", "Radioisotope study of hematopoietic system")
    RadioisotopeStudyOfGastrointestinalSystem = CodedConcept("53585008", "SCT", "Radioisotope study of gastrointestinal system")
    RadionuclideStudyForLocalizationOfInflammatoryDisease = CodedConcept("252680004", "SCT", "Radionuclide study for localization of inflammatory disease")
    RadioisotopeStudyOfMusculoskeletalSystem = CodedConcept("68796002", "SCT", "Radioisotope study of musculoskeletal system")
    NuclearMedicineDiagnosticProcedureOnNervousSystem = CodedConcept("108300008", "SCT", "Nuclear medicine diagnostic procedure on nervous system")
    RadionuclideLocalizationOfTumor = CodedConcept("45316007", "SCT", "Radionuclide localization of tumor")
    RadioisotopeStudyOfRespiratorySystem = CodedConcept("19086005", "SCT", "Radioisotope study of respiratory system")
    RadioisotopeStudyOfGenitourinarySystem = CodedConcept("76927004", "SCT", "Radioisotope study of genitourinary system")
    PETBrainStudy = CodedConcept("764666002", "SCT", "PET brain study")
    PETBreastStudy = CodedConcept("416323006", "SCT", "PET breast study")
    PETStudyForLocalizationOfTumor = CodedConcept("241443006", "SCT", "PET study for localization of tumor")
