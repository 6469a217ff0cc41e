"""Patient Demographic, PS3.3 C.2.3. Generated from table_C.2-3; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.2-3",
    "Patient Demographic",
    "C.2.3",
    (
        Row(0, 0x00101010, ""),  # PatientAge
        Row(0, 0x00102180, ""),  # Occupation
        Row(0, 0x00403001, ""),  # ConfidentialityConstraintOnPatientDataDescription
        Row(0, 0x00100030, ""),  # PatientBirthDate
        Row(0, 0x00100032, ""),  # PatientBirthTime
        Row(0, 0x00100040, "", values=(enumerated("M", "F", "O"),)),  # PatientSex
        Row(0, 0x00100200, "", values=(enumerated("YES", "NO"),)),  # QualityControlSubject
        Row(0, 0x00100050, "", items=(0, None)),  # PatientInsurancePlanCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00100101, "", items=(0, None), groups=(Group("5000", "B"),)),  # PatientPrimaryLanguageCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00100102, "", items=(1, 1), groups=(Group("5001", "B"),)),  # PatientPrimaryLanguageModifierCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00101020, ""),  # PatientSize
        Row(0, 0x00101030, ""),  # PatientWeight
        Row(0, 0x00101021, "", items=(1, None), groups=(Group("7039", "B", qualified=True),)),  # PatientSizeCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00101040, ""),  # PatientAddress
        Row(0, 0x00101080, ""),  # MilitaryRank
        Row(0, 0x00101081, ""),  # BranchOfService
        Row(0, 0x00102150, ""),  # CountryOfResidence
        Row(0, 0x00102152, ""),  # RegionOfResidence
        Row(0, 0x00102154, ""),  # PatientTelephoneNumbers
        Row(0, 0x00102155, ""),  # PatientTelecomInformation
        Row(0, 0x00102160, ""),  # EthnicGroup
        Row(0, 0x001021F0, ""),  # PatientReligiousPreference
        Row(0, 0x00104000, ""),  # PatientComments
        Row(0, 0x00102297, ""),  # ResponsiblePerson
        Row(0, 0x00102298, "", values=(defined("OWNER", "PARENT", "CHILD", "SPOUSE", "SIBLING", "RELATIVE", "GUARDIAN", "CUSTODIAN", "AGENT", "INVESTIGATOR", "VETERINARIAN"),)),  # ResponsiblePersonRole
        Row(0, 0x00102299, ""),  # ResponsibleOrganization
        Row(0, 0x00102201, ""),  # PatientSpeciesDescription
        Row(0, 0x00102202, "", items=(1, 1), groups=(Group("7454", "D"),)),  # PatientSpeciesCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00102292, ""),  # PatientBreedDescription
        Row(0, 0x00102293, "", items=(0, None), groups=(Group("7480", "D"),)),  # PatientBreedCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00102294, "", items=(0, None)),  # BreedRegistrationSequence
        Row(1, 0x00102295, ""),  # BreedRegistrationNumber
        Row(1, 0x00102296, "", items=(1, 1), groups=(Group("7481", "D"),)),  # BreedRegistryCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00100212, ""),  # StrainDescription
        Row(0, 0x00100213, "", values=(defined("MGI_2013"),)),  # StrainNomenclature
        Row(0, 0x00100219, "", items=(1, None)),  # StrainCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00100218, ""),  # StrainAdditionalInformation
        Row(0, 0x00100216, "", items=(1, 1)),  # StrainStockSequence
        Row(1, 0x00100214, ""),  # StrainStockNumber
        Row(1, 0x00100217, ""),  # StrainSource
        Row(1, 0x00100215, "", items=(1, 1), groups=(Group("7490", "D"),)),  # StrainSourceRegistryCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00100221, "", items=(1, None)),  # GeneticModificationsSequence
        Row(1, 0x00100222, ""),  # GeneticModificationsDescription
        Row(1, 0x00100223, ""),  # GeneticModificationsNomenclature
        Row(1, 0x00100229, "", items=(1, None)),  # GeneticModificationsCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
