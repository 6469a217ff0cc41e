"""CID 7486 Mixed Breed, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7486(ContextGroup, cid=7486, uid="1.2.840.10008.6.1.823", keyword="MixedBreed", title="Mixed Breed", version="20080324", extensible=True):
    """Mixed Breed, extensible."""

    MixedBreedCat = CodedConcept("132653001", "SCT", "Mixed breed cat")
    MixedBreedGoat = CodedConcept("131607005", "SCT", "Mixed breed goat")
    MixedBreedDog = CodedConcept("132619000", "SCT", "Mixed breed dog")
    MixedBreedHorse = CodedConcept("406721004", "SCT", "Mixed breed horse")
    MixedBreedSheep = CodedConcept("406722006", "SCT", "Mixed breed sheep")
    MixedBreedChicken = CodedConcept("406723001", "SCT", "Mixed breed chicken")
    MixedBreedCattle = CodedConcept("409906003", "SCT", "Mixed breed cattle")
    MixedBreedPig = CodedConcept("417012009", "SCT", "Mixed breed pig")
