"""CID 12022 Fetal Cranium Anatomic Site, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12022(ContextGroup, cid=12022, uid="1.2.840.10008.6.1.1007", keyword="FetalCraniumAnatomicSite", title="Fetal Cranium Anatomic Site", version="20160314", extensible=True):
    """Fetal Cranium Anatomic Site, extensible."""

    AnteriorHornLateralVentricle = CodedConcept("30399003", "SCT", "Anterior Horn Lateral Ventricle")
    Cerebellum = CodedConcept("113305005", "SCT", "Cerebellum")
    CerebralHemisphere = CodedConcept("372073000", "SCT", "Cerebral hemisphere")
    CisternaMagna = CodedConcept("54165005", "SCT", "Cisterna magna")
    LateralVentricle = CodedConcept("66720007", "SCT", "Lateral Ventricle")
    OccipitalRegionOfScalp = CodedConcept("700032006", "SCT", "Occipital region of scalp")
    Orbit = CodedConcept("363654007", "SCT", "Orbit")
    PosteriorHornLateralVentricle = CodedConcept("52943005", "SCT", "Posterior Horn Lateral Ventricle")
