"""CID 3802 Plaque Structure, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3802(ContextGroup, cid=3802, uid="1.2.840.10008.6.1.264", keyword="PlaqueStructure", title="Plaque Structure", version="20051103", extensible=True):
    """Plaque Structure, extensible."""

    Fibrous = CodedConcept("255423002", "SCT", "fibrous")
    FattyDegeneration = CodedConcept("29185008", "SCT", "fatty degeneration")
    PathologicCalcification = CodedConcept("18115005", "SCT", "pathologic calcification")
    Hyperplasia = CodedConcept("76197007", "SCT", "hyperplasia")
    NonCalcified = CodedConcept("17589002", "SCT", "non-calcified")
    Mixed = CodedConcept("26242008", "SCT", "mixed")
