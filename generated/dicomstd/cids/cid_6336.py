"""CID 6336 MRI Abnormality, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6336(ContextGroup, cid=6336, uid="1.2.840.10008.6.1.1393", keyword="MRIAbnormality", title="MRI Abnormality", version="20210714", extensible=True):
    """MRI Abnormality, extensible, includes CID 6337."""

    FocalAbnormality = CodedConcept("130591", "DCM", "Focal abnormality")
    Focal = CodedConcept("87017008", "SCT", "Focal")
    IndexLesion = CodedConcept("C110961", "NCIt", "Index lesion")
    Lesion = CodedConcept("52988006", "SCT", "Lesion")
    Mass = CodedConcept("4147007", "SCT", "Mass")
    Nodule = CodedConcept("27925004", "SCT", "Nodule")
    NonFocalAbnormality = CodedConcept("130592", "DCM", "Non-focal abnormality")
    Diffuse = CodedConcept("19648000", "SCT", "Diffuse")
    Multifocal = CodedConcept("524008", "SCT", "Multifocal")
    Regional = CodedConcept("410674003", "SCT", "Regional")
    BenignProstateHyperplasia = CodedConcept("444808002", "SCT", "Benign Prostate Hyperplasia")
    Hemorrhage = CodedConcept("50960005", "SCT", "Hemorrhage")
    Cyst = CodedConcept("367643001", "SCT", "Cyst")
    PathologicCalcification = CodedConcept("18115005", "SCT", "Pathologic calcification")
    Prostatitis = CodedConcept("9713002", "SCT", "Prostatitis")
    Atrophy = CodedConcept("13331008", "SCT", "Atrophy")
    Fibrosis = CodedConcept("112674009", "SCT", "Fibrosis")
