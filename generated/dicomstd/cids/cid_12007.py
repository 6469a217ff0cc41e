"""CID 12007 Fetal Cranium Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12007(ContextGroup, cid=12007, uid="1.2.840.10008.6.1.556", keyword="FetalCraniumMeasurement", title="Fetal Cranium Measurement", version="20030130", extensible=True):
    """Fetal Cranium Measurement, extensible."""

    LateralVentricleWidth = CodedConcept("12171-5", "LN", "Lateral Ventricle width")
    CisternaMagnaLength = CodedConcept("11860-4", "LN", "Cisterna Magna length")
    NuchalFoldThickness = CodedConcept("12146-7", "LN", "Nuchal Fold thickness")
    InnerOrbitalDiameter = CodedConcept("33070-4", "LN", "Inner Orbital Diameter")
    OuterOrbitalDiameter = CodedConcept("11629-3", "LN", "Outer Orbital Diameter")
    TransverseCerebellarDiameter = CodedConcept("11863-8", "LN", "Transverse Cerebellar Diameter")
    NuchalTranslucency = CodedConcept("33069-6", "LN", "Nuchal Translucency")
    AnteriorHornLateralVentricularWidth = CodedConcept("33197-5", "LN", "Anterior Horn Lateral ventricular width")
    PosteriorHornLateralVentricularWidth = CodedConcept("33196-7", "LN", "Posterior Horn Lateral ventricular width")
    WidthOfHemisphere = CodedConcept("12170-7", "LN", "Width of Hemisphere")
