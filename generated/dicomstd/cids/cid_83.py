"""CID 83 Real World Value Mapping Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID83(ContextGroup, cid=83, uid="1.2.840.10008.6.1.24", keyword="RealWorldValueMappingUnit", title="Real World Value Mapping Unit", version="20080123", extensible=True):
    """Real World Value Mapping Unit, extensible, includes CID 84."""

    HounsfieldUnit = CodedConcept("[hnsf'U]", "UCUM", "Hounsfield unit")
    Counts = CodedConcept("{counts}", "UCUM", "Counts")
    CountsPerSecond = CodedConcept("{counts}/s", "UCUM", "Counts per second")
    ProportionalToCounts = CodedConcept("{propcounts}", "UCUM", "Proportional to counts")
    ProportionalToCountsPerSecond = CodedConcept("{propcounts}/s", "UCUM", "Proportional to counts per second")
    Centimeter2 = CodedConcept("cm2", "UCUM", "Centimeter**2")
    Centimeter2Milliliter = CodedConcept("cm2/ml", "UCUM", "Centimeter**2/milliliter")
    Percent = CodedConcept("%", "UCUM", "Percent")
    BecquerelsMilliliter = CodedConcept("Bq/ml", "UCUM", "Becquerels/milliliter")
    MilligramsMinuteMilliliter = CodedConcept("mg/min/ml", "UCUM", "Milligrams/minute/milliliter")
    MicromoleMinuteMilliliter = CodedConcept("umol/min/ml", "UCUM", "Micromole/minute/milliliter")
    MilliliterMinuteGram = CodedConcept("ml/min/g", "UCUM", "Milliliter/minute/gram")
    MilliliterGram = CodedConcept("ml/g", "UCUM", "Milliliter/gram")
    Centimeter = CodedConcept("/cm", "UCUM", "/Centimeter")
    MicromoleMilliliter = CodedConcept("umol/ml", "UCUM", "Micromole/milliliter")
    StandardizedUptakeValueBodyWeight = CodedConcept("g/ml{SUVbw}", "UCUM", "Standardized Uptake Value body weight")
    StandardizedUptakeValueLeanBodyMassJames = CodedConcept("g/ml{SUVlbm}", "UCUM", "Standardized Uptake Value lean body mass (James)")
    StandardizedUptakeValueLeanBodyMassJames128Multiplier = CodedConcept("g/ml{SUVlbm(James128)}", "UCUM", "Standardized Uptake Value lean body mass (James 128 multiplier)")
    StandardizedUptakeValueLeanBodyMassJanma = CodedConcept("g/ml{SUVlbm(Janma)}", "UCUM", "Standardized Uptake Value lean body mass (Janma)")
    StandardizedUptakeValueBodySurfaceArea = CodedConcept("cm2/ml{SUVbsa}", "UCUM", "Standardized Uptake Value body surface area")
    StandardizedUptakeValueIdealBodyWeight = CodedConcept("g/ml{SUVibw}", "UCUM", "Standardized Uptake Value ideal body weight")
