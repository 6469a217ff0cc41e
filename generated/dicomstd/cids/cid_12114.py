"""CID 12114 Abdominopelvic Vein (Unpaired), PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12114(ContextGroup, cid=12114, uid="1.2.840.10008.6.1.581", keyword="AbdominopelvicVeinUnpaired", title="Abdominopelvic Vein (Unpaired)", version="20170914", extensible=True):
    """Abdominopelvic Vein (Unpaired), extensible."""

    HepaticVein = CodedConcept("8993003", "SCT", "Hepatic Vein")
    InferiorRightHepaticVein = CodedConcept("397425002", "SCT", "Inferior Right Hepatic Vein")
    LeftHepaticVein = CodedConcept("273202007", "SCT", "Left Hepatic Vein")
    MiddleHepaticVein = CodedConcept("273099000", "SCT", "Middle Hepatic Vein")
    RightHepaticVein = CodedConcept("272998002", "SCT", "Right Hepatic Vein")
    PortalVein = CodedConcept("32764006", "SCT", "Portal Vein")
    LeftMainBranchOfPortalVein = CodedConcept("70253006", "SCT", "Left Main Branch of Portal Vein")
    RightMainBranchOfPortalVein = CodedConcept("73931004", "SCT", "Right Main Branch of Portal Vein")
    InferiorMesentericVein = CodedConcept("32859001", "SCT", "Inferior Mesenteric Vein")
    InferiorVenaCava = CodedConcept("64131007", "SCT", "Inferior Vena Cava")
    SplenicVein = CodedConcept("35819009", "SCT", "Splenic Vein")
    SuperiorMesentericVein = CodedConcept("90771006", "SCT", "Superior Mesenteric Vein")
    TransjugularIntrahepaticPortosystemicShunt = CodedConcept("397423009", "SCT", "Transjugular Intrahepatic Portosystemic Shunt")
    UmbilicalVein = CodedConcept("284639000", "SCT", "Umbilical Vein")
