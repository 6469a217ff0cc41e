"""CID 7169 Brain Lesion Segmentation Type Without Necrosis, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7169(ContextGroup, cid=7169, uid="1.2.840.10008.6.1.1281", keyword="BrainLesionSegmentationTypeWithoutNecrosis", title="Brain Lesion Segmentation Type Without Necrosis", version="20190327", extensible=True):
    """Brain Lesion Segmentation Type Without Necrosis, extensible."""

    Background = CodedConcept("125040", "DCM", "Background")
    Normal = CodedConcept("17621005", "SCT", "Normal")
    Edema = CodedConcept("79654002", "SCT", "Edema")
    NonEnhancingLesion = CodedConcept("C81175", "NCIt", "Non-Enhancing Lesion")
    EnhancingLesion = CodedConcept("C113842", "NCIt", "Enhancing Lesion")
