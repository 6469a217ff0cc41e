"""CID 8101 Container Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID8101(ContextGroup, cid=8101, uid="1.2.840.10008.6.1.1043", keyword="ContainerType", title="Container Type", version="20080626", extensible=True):
    """Container Type, extensible."""

    TissueCassette = CodedConcept("434464009", "SCT", "Tissue cassette")
    TissueMicroarrayCassette = CodedConcept("434708008", "SCT", "Tissue microarray cassette")
    SpecimenVial = CodedConcept("434746001", "SCT", "Specimen vial")
    MicroscopeSlide = CodedConcept("433466003", "SCT", "Microscope slide")
    SpecimenContainer = CodedConcept("434711009", "SCT", "Specimen container")
    ElectronMicroscopyGrid = CodedConcept("434533009", "SCT", "Electron microscopy grid")
    SpecimenWell = CodedConcept("434822004", "SCT", "Specimen well")
