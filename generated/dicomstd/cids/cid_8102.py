"""CID 8102 Container Component Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID8102(ContextGroup, cid=8102, uid="1.2.840.10008.6.1.1044", keyword="ContainerComponentType", title="Container Component Type", version="20080626", extensible=True):
    """Container Component Type, extensible, includes CID 8101."""

    MicroscopeSlideCoverSlip = CodedConcept("433472003", "SCT", "Microscope slide cover slip")
    MicroscopeSlideMountingMedia = CodedConcept("430862008", "SCT", "Microscope slide mounting media")
    SpecimenContainerLid = CodedConcept("434473001", "SCT", "Specimen container lid")
    TissueCassette = CodedConcept("434464009", "SCT", "Tissue cassette")
    TissueMicroarrayCassette = CodedConcept("434708008", "SCT", "Tissue microarray cassette")
    SpecimenVial = CodedConcept("434746001", "SCT", "Specimen vial")
    MicroscopeSlide = CodedConcept("433466003", "SCT", "Microscope slide")
    SpecimenContainer = CodedConcept("434711009", "SCT", "Specimen container")
    ElectronMicroscopyGrid = CodedConcept("434533009", "SCT", "Electron microscopy grid")
    SpecimenWell = CodedConcept("434822004", "SCT", "Specimen well")
