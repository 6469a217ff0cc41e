"""CID 11006 Photoacoustic Imaged Property, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID11006(ContextGroup, cid=11006, uid="1.2.840.10008.6.1.1476", keyword="PhotoacousticImagedProperty", title="Photoacoustic Imaged Property", version="20230626", extensible=True):
    """Photoacoustic Imaged Property, extensible."""

    BloodOxygenationLevel = CodedConcept("110819", "DCM", "Blood Oxygenation Level")
    BloodDeoxygenationLevel = CodedConcept("130823", "DCM", "Blood Deoxygenation Level")
    Hemoglobin = CodedConcept("38082009", "SCT", "Hemoglobin")
    Elasticity = CodedConcept("110830", "DCM", "Elasticity")
    Perfusion = CodedConcept("110831", "DCM", "Perfusion")
    Melanin = CodedConcept("59094002", "SCT", "Melanin")
    Water = CodedConcept("11713004", "SCT", "Water")
    Lipid = CodedConcept("70106000", "SCT", "Lipid")
