"""CID 12325 Liver Ultrasound Study Indication, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12325(ContextGroup, cid=12325, uid="1.2.840.10008.6.1.1452", keyword="LiverUltrasoundStudyIndication", title="Liver Ultrasound Study Indication", version="20220628", extensible=True):
    """Liver Ultrasound Study Indication, extensible."""

    AlcoholicLiverDisease = CodedConcept("41309000", "SCT", "Alcoholic liver disease")
    CirrhosisOfLiver = CodedConcept("19943007", "SCT", "Cirrhosis of liver")
    Hepatitis = CodedConcept("128241005", "SCT", "Hepatitis")
    HepatitisB = CodedConcept("66071002", "SCT", "Hepatitis B")
    HepatitisC = CodedConcept("50711007", "SCT", "Hepatitis C")
    Hepatomegaly = CodedConcept("80515008", "SCT", "Hepatomegaly")
    Jaundice = CodedConcept("18165001", "SCT", "Jaundice")
    NonalcoholicFattyLiverDiseaseNAFLD = CodedConcept("1231824009", "SCT", "Nonalcoholic fatty liver disease (NAFLD)")
    NonalcoholicFattyLiverNAFL = CodedConcept("197315008", "SCT", "Nonalcoholic fatty liver (NAFL)")
    NonalcoholicSteatohepatitisNASH = CodedConcept("442685003", "SCT", "Nonalcoholic steatohepatitis (NASH)")
    SerumAlanineAminotransferaseLevelRaised = CodedConcept("409673008", "SCT", "Serum alanine aminotransferase level raised")
    SerumAlbuminBelowReferenceRange = CodedConcept("115347700", "SCT", "Serum albumin below reference range")
    SerumBilirubinRaised = CodedConcept("166612004", "SCT", "Serum bilirubin raised")
