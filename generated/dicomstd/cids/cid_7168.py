"""CID 7168 Brain Lesion Segmentation Type With Necrosis, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7168(ContextGroup, cid=7168, uid="1.2.840.10008.6.1.1280", keyword="BrainLesionSegmentationTypeWithNecrosis", title="Brain Lesion Segmentation Type With Necrosis", version="20190327", extensible=True):
    """Brain Lesion Segmentation Type With Necrosis, extensible, includes CID 7169."""

    Necrosis = CodedConcept("6574001", "SCT", "Necrosis")
    Background = CodedConcept("125040", "DCM", "Background")
    Normal = CodedConcept("17621005", "SCT", "Normal")
    Edema = CodedConcept("79654002", "SCT", "Edema")
    NonEnhancingLesion = CodedConcept("C81175", "NCIt", "Non-Enhancing Lesion")
    EnhancingLesion = CodedConcept("C113842", "NCIt", "Enhancing Lesion")
