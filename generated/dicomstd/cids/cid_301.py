"""CID 301 Multi-energy Material Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID301(ContextGroup, cid=301, uid="1.2.840.10008.6.1.1209", keyword="MultienergyMaterialUnit", title="Multi-energy Material Unit", version="20181109", extensible=True):
    """Multi-energy Material Unit, extensible."""

    MgCm3 = CodedConcept("mg/cm3", "UCUM", "mg/cm^3")
    HounsfieldUnit = CodedConcept("[hnsf'U]", "UCUM", "Hounsfield Unit")
    ElectronDensity = CodedConcept("10*23/ml", "UCUM", "Electron Density")
    EffectiveAtomicNumber = CodedConcept("129320", "DCM", "Effective Atomic Number")
    ModifiedHounsfieldUnit = CodedConcept("129321", "DCM", "Modified Hounsfield Unit")
    MgMl = CodedConcept("mg/ml", "UCUM", "mg/ml")
    Percent = CodedConcept("%", "UCUM", "Percent")
