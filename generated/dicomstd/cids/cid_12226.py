"""CID 12226 Echocardiography Image View, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12226(ContextGroup, cid=12226, uid="1.2.840.10008.6.1.617", keyword="EchocardiographyImageView", title="Echocardiography Image View", version="20211112", extensible=True):
    """Echocardiography Image View, extensible."""

    ApicalTwoChamber = CodedConcept("399232001", "SCT", "Apical two chamber")
    ApicalFourChamber = CodedConcept("399214001", "SCT", "Apical four chamber")
    ApicalFourChamberRVFocused = CodedConcept("130681", "DCM", "Apical four chamber RV Focused")
    ApicalFourChamberRVModified = CodedConcept("130682", "DCM", "Apical four chamber RV Modified")
    ApicalLongAxis = CodedConcept("399339008", "SCT", "Apical long axis")
    ParasternalLongAxis = CodedConcept("399139001", "SCT", "Parasternal long axis")
    ParasternalLongAxisViewOfTheRVInflowTract = CodedConcept("443082005", "SCT", "Parasternal long axis view of the RV inflow tract")
    ParasternalLongAxisViewOfTheRVOutflowTract = CodedConcept("443083000", "SCT", "Parasternal long axis view of the RV outflow tract")
    ParasternalShortAxis = CodedConcept("399306005", "SCT", "Parasternal short axis")
    ParasternalShortAxisAtTheAorticValveLevel = CodedConcept("399239005", "SCT", "Parasternal short axis at the aortic valve level")
    ParasternalShortAxisAtTheLevelOfTheMitralChords = CodedConcept("399371001", "SCT", "Parasternal short axis at the level of the mitral chords")
    ParasternalShortAxisAtTheMitralValveLevel = CodedConcept("399036006", "SCT", "Parasternal short axis at the Mitral Valve level")
    ParasternalShortAxisAtThePapillaryMuscleLevel = CodedConcept("399271003", "SCT", "Parasternal short axis at the Papillary Muscle level")
    RightVentricularInflowTractView = CodedConcept("398998003", "SCT", "Right Ventricular Inflow Tract View")
    RightVentricularOutflowTractView = CodedConcept("399195005", "SCT", "Right Ventricular Outflow Tract View")
    SubcostalLongAxis = CodedConcept("399310008", "SCT", "Subcostal long axis")
    SubcostalShortAxis = CodedConcept("399200001", "SCT", "Subcostal short axis")
    SuprasternalLongAxis = CodedConcept("399106004", "SCT", "Suprasternal long axis")
    SuprasternalShortAxis = CodedConcept("399145009", "SCT", "Suprasternal short axis")
    TransesophagealShortAxisView = CodedConcept("443698002", "SCT", "Transesophageal short axis view")
    SubcostalViewOfCardiacOutletsDirectedAnteriorly = CodedConcept("443100003", "SCT", "Subcostal view of cardiac outlets directed anteriorly")
    SubcostalShortAxisViewAtPapillaryMuscleLevel = CodedConcept("443160001", "SCT", "Subcostal short axis view at papillary muscle level")
    SubcostalShortAxisViewAtMitralValveLevel = CodedConcept("443499004", "SCT", "Subcostal short axis view at mitral valve level")
    SubcostalShortAxisViewAtAorticValveLevel = CodedConcept("443609003", "SCT", "Subcostal short axis view at aortic valve level")
    SubcostalShortAxisViewAtVenousInflowLevel = CodedConcept("443500008", "SCT", "Subcostal short axis view at venous inflow level")
    SubcostalObliqueCoronalView = CodedConcept("443640005", "SCT", "Subcostal oblique coronal view")
    SuprasternalCoronalView = CodedConcept("443162009", "SCT", "Suprasternal coronal view")
    SuprasternalSagittalView = CodedConcept("443163004", "SCT", "Suprasternal sagittal view")
    SuprasternalLongAxisViewOfAorticArch = CodedConcept("443562002", "SCT", "Suprasternal long axis view of aortic arch")
