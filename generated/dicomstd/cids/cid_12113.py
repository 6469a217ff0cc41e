"""CID 12113 Abdominopelvic Vein (Paired), PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12113(ContextGroup, cid=12113, uid="1.2.840.10008.6.1.580", keyword="AbdominopelvicVeinPaired", title="Abdominopelvic Vein (Paired)", version="20200310", extensible=True):
    """Abdominopelvic Vein (Paired), extensible."""

    CommonIliacVein = CodedConcept("46027005", "SCT", "Common iliac vein")
    GastricVein = CodedConcept("110568007", "SCT", "Gastric vein")
    IlealVein = CodedConcept("397439002", "SCT", "Ileal vein")
    OvarianVein = CodedConcept("976004", "SCT", "Ovarian vein")
    TesticularVein = CodedConcept("31688004", "SCT", "Testicular Vein")
